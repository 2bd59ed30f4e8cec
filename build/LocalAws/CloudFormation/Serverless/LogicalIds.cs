using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>Logical ids that change with what they stand for: a prefix and the first ten hexadecimal digits of a SHA-1, as the transform of AWS makes them.</summary>
internal static class LogicalIds
{
    private const int Length = 10;
    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string prefix, JsonNode data) => prefix + Hash(data);

    /// <summary>The hash alone.</summary>
    public static string Hash(JsonNode data)
    {
#pragma warning disable CA5350 // a name, not a signature: ids have to be the ones that AWS gives
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(Sorted(data)!.ToJsonString(Compact))))[..Length];
#pragma warning restore CA5350
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
