using System.Text.Json.Nodes;
using LocalAws.Http.Model;

namespace LocalAws.Http.Binding;

/// <summary>Turns the form of a query or EC2 request into the normal form: <c>Tags.member.1.Key=a</c> becomes <c>Tags[0].Key</c>.</summary>
internal sealed class FormReader(bool ec2)
{
    public JsonObject Read(IEnumerable<KeyValuePair<string, string>> form, ApiShape shape) => Structure(shape, FormNode.Of(form), "");

    private JsonObject Structure(ApiShape shape, FormNode node, string path)
    {
        var result = new JsonObject();
        foreach (var member in shape.Members.Values)
        {
            var name = ec2 ? Ec2Name(member) : member.WireName;
            if (Value(member, node.Find(name), path.Length == 0 ? name : $"{path}.{name}") is { } value)
                result[member.Name] = value;
        }
        return result;
    }

    private JsonNode? Value(ApiMember member, FormNode? node, string path)
    {
        var shape = member.Shape;
        if (node is null)
            return null;
        return shape.Kind switch
        {
            ShapeKind.Structure => Structure(shape, node, path),
            ShapeKind.List => List(shape, member.IsFlattened || ec2 ? node : node.Find(shape.Element!.LocationName ?? "member"), path),
            ShapeKind.Map => Map(shape, member.IsFlattened ? node : node.Find("entry"), path),
            _ => node.Value is { } text ? Scalar.Read(text, shape, path) : null,
        };
    }

    private JsonArray List(ApiShape shape, FormNode? node, string path) =>
        new([.. (node?.Indexed ?? []).Select(child => Value(shape.Element!, child.Value, $"{path}.{child.Key}")).Where(value => value is not null)]);

    private JsonObject Map(ApiShape shape, FormNode? node, string path)
    {
        var result = new JsonObject();
        foreach (var (index, entry) in node?.Indexed ?? [])
        {
            if (entry.Find(shape.Key!.LocationName ?? "key")?.Value is { } key
                && Value(shape.Element!, entry.Find(shape.Element!.LocationName ?? "value"), $"{path}.{index}") is { } value)
                result[key] = value;
        }
        return result;
    }

    private static string Ec2Name(ApiMember member)
    {
        var name = member.QueryName ?? member.LocationName ?? member.Name;
        return member.QueryName is null ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }
}
