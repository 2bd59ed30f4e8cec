using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http.Binding;
using LocalAws.Http.Model;
using LocalAws.Kernel;

namespace LocalAws.Http.InProcess;

/// <summary>
/// Brings properties of a template into the normal form of a request: names in the model's case, values of the model's types. CloudFormation
/// writes numbers and booleans as texts, and JSON documents as objects.
/// </summary>
internal static class ModelForm
{
    /// <exception cref="AwsException">ValidationError: a property that the model does not have, or a value of another type.</exception>
    public static JsonObject Of(JsonObject value, ApiShape shape) => Structure(value, shape, "");

    private static JsonObject Structure(JsonObject value, ApiShape shape, string path)
    {
        var result = new JsonObject();
        foreach (var (name, child) in value)
        {
            if (!shape.Members.TryGetValue(name, out var member))
                throw new AwsException("ValidationError", $"Encountered unsupported property {(path.Length == 0 ? name : $"{name} (at {path})")}");
            if (child is not null)
                result[member.Name] = Value(child, member.Shape, path.Length == 0 ? name : $"{path}.{name}");
        }
        return result;
    }

    private static JsonNode Value(JsonNode value, ApiShape shape, string path) => (shape.Kind, value) switch
    {
        (ShapeKind.Structure, JsonObject structure) => Structure(structure, shape, path),
        (ShapeKind.List, JsonArray list) => new JsonArray([.. list.Select((item, index) => item is null ? null : Value(item, shape.Element!.Shape, $"{path}[{index}]"))]),
        (ShapeKind.Map, JsonObject map) => new JsonObject(map.Where(pair => pair.Value is not null)
            .Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Value(pair.Value!, shape.Element!.Shape, $"{path}.{pair.Key}")))),
        (ShapeKind.String, JsonObject or JsonArray) => JsonValue.Create(value.ToJsonString()),
        (ShapeKind.Structure or ShapeKind.List or ShapeKind.Map, _) or (_, not JsonValue) =>
            throw new AwsException("ValidationError", $"Value of property {path} must be {Words(shape.Kind)}"),
        _ => Scalar.Read(Text((JsonValue)value), shape, path),
    };

    private static string Text(JsonValue value) => value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static string Words(ShapeKind kind) => kind switch
    {
        ShapeKind.List => "a list",
        ShapeKind.Structure or ShapeKind.Map => "an object",
        _ => "a single value",
    };
}
