using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalAws.Http.Binding;

/// <summary>Between an operation's records and the normal form that the readers make and the writers take: JSON under the model's names.</summary>
internal static class WireJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = false,
        MaxDepth = 128,
    };

    public static object Bind(System.Text.Json.Nodes.JsonObject normal, Type type) => normal.Deserialize(type, Options)!;

    public static JsonElement Unbind(object response) => JsonSerializer.SerializeToElement(response, response.GetType(), Options);
}
