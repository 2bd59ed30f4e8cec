using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Events.Execution;

/// <summary>
/// Fills in an input transformer's template: within quotes, a value's text; outside of them, its JSON (EventBridge User Guide, "Amazon
/// EventBridge input transformation").
/// </summary>
internal static class InputTemplate
{
    private const string Reserved = "aws.events.";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="Kernel.AwsException">ValidationException.</exception>
    public static void Check(InputTransformer transformer, string targetId)
    {
        if (transformer.InputPathsMap?.Keys.FirstOrDefault(name => name.StartsWith("AWS", StringComparison.OrdinalIgnoreCase)) is { } reserved)
            throw EventsErrors.Invalid($"InputPathsMap key {reserved} of target {targetId} begins with AWS, which is reserved.");
        foreach (var (name, _, _) in Places(transformer.InputTemplate))
        {
            if (!name.StartsWith(Reserved, StringComparison.Ordinal) && transformer.InputPathsMap?.ContainsKey(name) != true)
                throw EventsErrors.Invalid($"Invalid InputTemplate for target {targetId} : the placeholder <{name}> is not in InputPathsMap.");
        }
    }

    /// <summary>The template with its places filled in.</summary>
    public static string Fill(InputTransformer transformer, RuleRecord rule, JsonObject happened, DateTimeOffset now)
    {
        var template = transformer.InputTemplate;
        var (result, position) = (new StringBuilder(), 0);
        foreach (var (name, start, quoted) in Places(template))
        {
            var value = Value(name, transformer, rule, happened, now);
            result.Append(template, position, start - position).Append(quoted ? Quoted(value) : value?.ToJsonString(Plain) ?? "null");
            position = start + name.Length + 2;
        }
        return result.Append(template, position, template.Length - position).ToString();
    }

    private static JsonNode? Value(string name, InputTransformer transformer, RuleRecord rule, JsonObject happened, DateTimeOffset now) => name switch
    {
        "aws.events.rule-arn" => JsonValue.Create(rule.Arn),
        "aws.events.rule-name" => JsonValue.Create(rule.Name),
        "aws.events.event.ingestion-time" => JsonValue.Create(now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        "aws.events.event" or "aws.events.event.json" => happened,
        _ => transformer.InputPathsMap?.TryGetValue(name, out var path) == true ? EventPath.Find(happened, path) : null,
    };

    // A value within a JSON string: nothing for what is absent, JSON's escapes for the rest.
    private static string Quoted(JsonNode? value)
    {
        var text = value is JsonValue scalar && scalar.GetValueKind() is JsonValueKind.String ? scalar.GetValue<string>() : value?.ToJsonString(Plain) ?? "";
        return JsonSerializer.Serialize(text, Plain)[1..^1];
    }

    // Names between angle brackets, where they stand, and whether within quotes.
    private static IEnumerable<(string Name, int Start, bool Quoted)> Places(string template)
    {
        var quoted = false;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '\\')
                i++;
            else if (template[i] == '"')
                quoted = !quoted;
            else if (template[i] == '<' && template.IndexOf('>', i) is > 0 and var end && IsName(template.AsSpan(i + 1, end - i - 1)))
                yield return (template[(i + 1)..end], i, quoted);
        }
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var each in text)
        {
            if (!char.IsAsciiLetterOrDigit(each) && each is not '_' and not '-' and not '.')
                return false;
        }
        return text.Length > 0;
    }
}
