using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Build.Provisioning;

/// <summary>What is configured of a resource, as names and texts in a fixed order: the form in which desired and live are compared.</summary>
public sealed class Attributes
{
    private readonly ImmutableSortedDictionary<string, string> values;

    /// <summary>Attributes with these values; null values are left out, as AWS leaves them out.</summary>
    public Attributes(IEnumerable<KeyValuePair<string, string?>> values) => this.values = values
        .Where(pair => pair.Value is not null).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);

    /// <summary>No attributes: a resource that only is there or not.</summary>
    public static Attributes None { get; } = new([]);

    /// <summary>Names, sorted.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>The value, or null.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>A value that must be there.</summary>
    /// <exception cref="KeyNotFoundException">It is not.</exception>
    public string Get(string name) => values[name];

    /// <summary>The same names with values that were rewritten.</summary>
    public Attributes With(Func<string, string> rewrite) => new(values.Select(pair => KeyValuePair.Create(pair.Key, (string?)rewrite(pair.Value))));

    /// <summary>
    /// A policy as an attribute: keys sorted, no white space, lists of one text as that text (IAM does not tell them apart), so that
    /// two policies that mean the same are the same text.
    /// </summary>
    public static string Policy(string json) => Canonical(JsonNode.Parse(json), unwrap: true)?.ToJsonString() ?? "null";

    /// <summary>A JSON document as an attribute: keys sorted, no white space.</summary>
    public static string Document(string json) => Canonical(JsonNode.Parse(json), unwrap: false)?.ToJsonString() ?? "null";

    private static JsonNode? Canonical(JsonNode? node, bool unwrap) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Canonical(pair.Value, unwrap)))),
        JsonArray { Count: 1 } single when unwrap && single[0] is JsonValue value => value.DeepClone(),
        JsonArray list => new JsonArray([.. list.Select(item => Canonical(item, unwrap))]),
        _ => node?.DeepClone(),
    };
}
