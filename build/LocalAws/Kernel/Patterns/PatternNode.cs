using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Kernel.Patterns;

/// <summary>An object of a pattern: all of its fields must match, and one of each list of alternatives.</summary>
internal sealed class PatternNode
{
    private const string Or = "$or";
    private readonly List<(string Name, PatternNode Below)> nested = [];
    private readonly List<(string Name, IReadOnlyList<ValueMatcher> Values)> leaves = [];
    private readonly List<PatternNode> alternatives = [];

    public static PatternNode Read(JsonElement element, string path)
    {
        if (element.ValueKind is not JsonValueKind.Object)
            throw new PatternException($"\"{(path.Length == 0 ? "pattern" : path)}\" must be an object");
        if (!element.EnumerateObject().Any())
            throw new PatternException($"Empty objects are not allowed{(path.Length == 0 ? "" : $": {path}")}");
        var node = new PatternNode();
        foreach (var field in element.EnumerateObject())
            node.Add(field, path.Length == 0 ? field.Name : $"{path}.{field.Name}");
        return node;
    }

    /// <summary>Whether one of the objects matches; an array in a document stands for all of its objects.</summary>
    public bool Matches(IEnumerable<JsonNode?> candidates) => candidates.OfType<JsonObject>().Any(Matches);

    private bool Matches(JsonObject document) =>
        leaves.TrueForAll(leaf => LeafMatches(document, leaf.Name, leaf.Values))
        && nested.TrueForAll(each => each.Below.MatchesBelow(document[each.Name]))
        && (alternatives.Count == 0 || alternatives.Exists(each => each.Matches(document)));

    // A field that is asked to be absent is absent, too, where its parent is.
    private bool MatchesBelow(JsonNode? value) => Matches(value switch
    {
        null => [new JsonObject()],
        JsonArray array => array.AsEnumerable(),
        _ => new[] { value },
    });

    private static bool LeafMatches(JsonObject document, string name, IReadOnlyList<ValueMatcher> matchers)
    {
        if (!document.TryGetPropertyValue(name, out var value) || value is JsonArray { Count: 0 })
            return matchers.Any(matcher => matcher.MatchesAbsence);
        var values = value is JsonArray array ? array.AsEnumerable() : new[] { value };
        return matchers.Any(matcher => values.Any(matcher.Test));
    }

    private void Add(JsonProperty field, string path)
    {
        if (field.Name == Or)
            alternatives.AddRange(Alternatives(field.Value, path));
        else if (field.Value.ValueKind is JsonValueKind.Object)
            nested.Add((field.Name, Read(field.Value, path)));
        else if (field.Value.ValueKind is JsonValueKind.Array && field.Value.GetArrayLength() > 0)
            leaves.Add((field.Name, [.. field.Value.EnumerateArray().Select(value => MatcherReader.Read(value, path))]));
        else
            throw new PatternException(field.Value.ValueKind is JsonValueKind.Array ? $"Empty arrays are not allowed: {path}" : $"\"{field.Name}\" must be an object or an array");
    }

    private static IEnumerable<PatternNode> Alternatives(JsonElement value, string path) =>
        value.ValueKind is JsonValueKind.Array && value.GetArrayLength() >= 2
            ? value.EnumerateArray().Select(each => Read(each, path))
            : throw new PatternException("There must have at least 2 Objects in \"$or\" relationship.");
}
