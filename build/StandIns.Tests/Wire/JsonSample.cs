using System.Text.Json.Nodes;
using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Wire;

/// <summary>The JSON of a full <see cref="Sample"/>, by the model's own names.</summary>
public sealed class JsonSample(string modelName)
{
    /// <param name="shape">A structure.</param>
    /// <param name="within">The structures around it.</param>
    public JsonObject Of(Shape? shape, params IReadOnlyList<string> within)
    {
        var json = new JsonObject();
        foreach (var member in shape?.Members ?? [])
        {
            if (member.Location is null && member.Name != shape!.Payload && !Sample.Ends(member.Shape, [.. within, shape.Name]))
                json[member.WireName] = Value(shape, member, [.. within, shape.Name]);
        }
        return json;
    }

    private JsonNode Value(Shape owner, Member member, IReadOnlyList<string> within) => OfficialNames.IsDate(modelName, owner.Name, member.Name)
        ? JsonValue.Create(Sample.Seconds * 1000)
        : Value(member.Shape, member.Name, within);

    private JsonNode Value(Shape shape, string member, IReadOnlyList<string> within) => shape.Type switch
    {
        "structure" => Of(shape, within),
        "list" => new JsonArray(Value(shape.Element.Shape, member, within)),
        "map" => new JsonObject { [Sample.Text(shape.Key.Shape, member)] = Value(shape.Value.Shape, member, within) },
        "blob" => JsonValue.Create(Convert.ToBase64String(Sample.Blob(member))),
        "boolean" => JsonValue.Create(true),
        "timestamp" => JsonValue.Create(Sample.Seconds),
        "string" => JsonValue.Create(Sample.Text(shape, member)),
        _ => JsonValue.Create(Sample.Number(shape)),
    };
}
