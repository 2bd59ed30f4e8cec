using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Sns;

/// <summary>A message to a topic's subscribers.</summary>
/// <param name="Text">The message, or with <paramref name="Structure"/> <c>json</c> a text for each protocol.</param>
/// <param name="Subject">For e-mails.</param>
/// <param name="Structure">Null or <c>json</c>.</param>
/// <param name="Attributes">By name.</param>
public sealed record Message(string Text, string? Subject, string? Structure, IReadOnlyDictionary<string, MessageAttributeValue> Attributes)
{
    private const int LargestMessage = 256 * 1024;

    /// <exception cref="Kernel.AwsException">InvalidParameter, ParameterValueInvalid.</exception>
    public void Check()
    {
        if (Text.Length == 0)
            throw SnsErrors.InvalidParameter("Empty message");
        if (Encoding.UTF8.GetByteCount(Text) + Attributes.Sum(each => each.Value.Size(each.Key)) > LargestMessage)
            throw SnsErrors.InvalidParameter("Message too long");
        if (Subject is not null && (Subject.Length is 0 or > 100 || Subject.Any(char.IsControl)))
            throw SnsErrors.InvalidParameter("Subject");
        foreach (var (name, value) in Attributes)
            value.Check(name);
        if (Structure is not null and not "json")
            throw SnsErrors.InvalidParameter("MessageStructure");
        if (Structure is not null && Structured()?["default"] is null)
            throw SnsErrors.InvalidParameter("Message Structure - No default entry in JSON message body");
    }

    /// <summary>The text for a protocol.</summary>
    public string For(string protocol) => Structure is null ? Text : (string?)(Structured()![protocol] ?? Structured()!["default"]) ?? "";

    /// <summary>Attributes as filter policies see them: numbers as numbers, string arrays as arrays.</summary>
    public JsonObject Filterable() => new(Attributes.Where(each => each.Value.StringValue is not null).Select(each => KeyValuePair.Create(each.Key, Filterable(each.Value))));

    private static JsonNode? Filterable(MessageAttributeValue value)
    {
        if (value.DataType is not "Number" and not "String.Array")
            return JsonValue.Create(value.StringValue);
        try
        {
            return JsonNode.Parse(value.StringValue!);
        }
        catch (JsonException)
        {
            return JsonValue.Create(value.StringValue);
        }
    }

    private JsonObject? Structured()
    {
        try
        {
            return JsonNode.Parse(Text) as JsonObject;
        }
        catch (JsonException)
        {
            throw SnsErrors.InvalidParameter("Message Structure - JSON message body failed to parse");
        }
    }
}
