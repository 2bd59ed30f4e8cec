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
        CheckJson(Fill(transformer.InputTemplate, (_, _) => "0"), targetId);
    }

    /// <summary>The template with its places filled in.</summary>
    public static string Fill(InputTransformer transformer, RuleRecord rule, JsonObject happened, DateTimeOffset now) => Fill(transformer.InputTemplate, (name, quoted) =>
    {
        var value = Value(name, transformer, rule, happened, now);
        return quoted ? Quoted(value) : value?.ToJsonString(Plain) ?? "null";
    });

    private static string Fill(string template, Func<string, bool, string> value)
    {
        var (result, position) = (new StringBuilder(), 0);
        foreach (var (name, start, quoted) in Places(template))
        {
            result.Append(template, position, start - position).Append(value(name, quoted));
            position = start + name.Length + 2;
        }
        return result.Append(template, position, template.Length - position).ToString();
    }

    // JSON whatever the places are filled in with; of texts there may be several, one a line.
    private static void CheckJson(string filled, string targetId)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(filled), new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            while (reader.Read())
            {
                // What stands there does not matter.
            }
        }
        catch (JsonException broken)
        {
            throw EventsErrors.Invalid($"Invalid InputTemplate for target {targetId} : [line: {broken.LineNumber + 1}, column: {broken.BytePositionInLine + 1}]. Text stands within quotes, and JSON is whole.");
        }
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
