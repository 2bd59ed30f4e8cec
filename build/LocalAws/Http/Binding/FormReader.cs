using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Http.Model;

namespace LocalAws.Http.Binding;

/// <summary>Turns the form of a query or EC2 request into the normal form: <c>Tags.member.1.Key=a</c> becomes <c>Tags[0].Key</c>.</summary>
internal sealed class FormReader(IEnumerable<KeyValuePair<string, string>> form, bool ec2)
{
    private readonly SortedDictionary<string, string> values = Sorted(form);

    public JsonObject Read(ApiShape shape) => Structure(shape, "", 0);

    private static SortedDictionary<string, string> Sorted(IEnumerable<KeyValuePair<string, string>> form)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in form)
            sorted[key] = value;
        return sorted;
    }

    private JsonObject Structure(ApiShape shape, string prefix, int depth)
    {
        var result = new JsonObject();
        foreach (var member in shape.Members.Values)
        {
            var name = ec2 ? Ec2Name(member) : member.WireName;
            if (Value(member, prefix.Length == 0 ? name : $"{prefix}.{name}", depth + 1) is { } value)
                result[member.Name] = value;
        }
        return result;
    }

    private JsonNode? Value(ApiMember member, string path, int depth)
    {
        var shape = member.Shape;
        if (!values.ContainsKey(path) && !Any(path + '.'))
            return null;
        return shape.Kind switch
        {
            ShapeKind.Structure => Structure(shape, path, depth),
            ShapeKind.List => List(shape, member.IsFlattened || ec2 ? path : $"{path}.{shape.Element!.LocationName ?? "member"}", depth),
            ShapeKind.Map => Map(shape, member.IsFlattened ? path : path + ".entry", depth),
            _ => values.TryGetValue(path, out var text) ? Scalar.Read(text, shape, path) : null,
        };
    }

    private JsonArray List(ApiShape shape, string path, int depth)
    {
        var result = new JsonArray();
        foreach (var index in Indexes(path))
            result.Add(Value(shape.Element!, $"{path}.{index}", depth + 1));
        return result;
    }

    private JsonObject Map(ApiShape shape, string path, int depth)
    {
        var result = new JsonObject();
        foreach (var index in Indexes(path))
        {
            if (values.TryGetValue($"{path}.{index}.{shape.Key!.LocationName ?? "key"}", out var key))
                result[key] = Value(shape.Element!, $"{path}.{index}.{shape.Element!.LocationName ?? "value"}", depth + 1);
        }
        return result;
    }

    // Indexes are what the client sent, in order: a gap or a huge number makes no empty elements.
    private IEnumerable<int> Indexes(string path) => values.Keys
        .Where(key => key.StartsWith(path + '.', StringComparison.Ordinal))
        .Select(key => key[(path.Length + 1)..].Split('.', 2)[0])
        .Distinct(StringComparer.Ordinal)
        .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0)
        .Where(index => index > 0)
        .Distinct()
        .Order();

    private bool Any(string prefix) => values.Keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal));

    private static string Ec2Name(ApiMember member)
    {
        var name = member.QueryName ?? member.LocationName ?? member.Name;
        return member.QueryName is null ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }
}
