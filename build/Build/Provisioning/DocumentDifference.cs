using System.Text.Json;
using System.Text.Json.Nodes;

namespace Build.Provisioning;

/// <summary>
/// What differs between two JSON documents, part by part, so that a plan shows the line of a policy or the setting of an action and not two walls
/// of text. Pure.
/// </summary>
public static class DocumentDifference
{
    private const string NameMember = "Name";

    /// <summary>The parts that differ, by their paths; null when one of the two is no object or array of JSON.</summary>
    public static IReadOnlyList<AttributeChange>? Of(string? from, string? to)
    {
        if (Parse(from) is not { } before || Parse(to) is not { } after || before.GetValueKind() != after.GetValueKind())
            return null;
        return [.. Between("", before, after)];
    }

    private static JsonNode? Parse(string? text)
    {
        if (text is null || !text.StartsWith('{') && !text.StartsWith('['))
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<AttributeChange> Between(string path, JsonNode? from, JsonNode? to) => (from, to) switch
    {
        _ when JsonNode.DeepEquals(from, to) => [],
        (JsonObject before, JsonObject after) => before.Select(member => member.Key).Union(after.Select(member => member.Key))
            .SelectMany(key => Between(Below(path, key), before[key], after[key])),
        (JsonArray before, JsonArray after) => Between(path, before, after),
        _ => [new(path, Text(from), Text(to))],
    };

    private static IEnumerable<AttributeChange> Between(string path, JsonArray from, JsonArray to)
    {
        if (Named(from) is { } before && Named(to) is { } after)
        {
            return before.Keys.Union(after.Keys, StringComparer.Ordinal)
                .SelectMany(name => Between(Below(path, name), before.GetValueOrDefault(name), after.GetValueOrDefault(name)));
        }
        var (gone, come) = (from.Where(each => !Has(to, each)).ToList(), to.Where(each => !Has(from, each)).ToList());
        // Statements of a policy have no names: when one took another's place, what differs in it is what changes.
        return gone is [JsonObject] && come is [JsonObject]
            ? Between(path, gone[0], come[0])
            : gone.Select(each => new AttributeChange(path, Text(each), null)).Concat(come.Select(each => new AttributeChange(path, null, Text(each))));
    }

    private static Dictionary<string, JsonNode?>? Named(JsonArray array)
    {
        var named = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        return array.All(each => each is JsonObject thing && thing[NameMember] is JsonValue name && named.TryAdd(name.ToString(), each)) ? named : null;
    }

    private static bool Has(JsonArray array, JsonNode? wanted) => array.Any(each => JsonNode.DeepEquals(each, wanted));

    private static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string? Text(JsonNode? node) => node is JsonValue value ? value.ToString() : node?.ToJsonString();
}
