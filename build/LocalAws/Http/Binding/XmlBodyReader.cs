using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using LocalAws.Http.Model;
using LocalAws.Kernel;

namespace LocalAws.Http.Binding;

/// <summary>Turns an XML body into the normal form. DTDs are refused: nothing is expanded or fetched.</summary>
internal static class XmlBodyReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static JsonNode? Read(ReadOnlyMemory<byte> body, ApiShape shape)
    {
        if (body.IsEmpty)
            return null;
        try
        {
            using var stream = new MemoryStream(body.ToArray());
            using var reader = XmlReader.Create(stream, Settings);
            CheckDepth(body);
            return Value(XElement.Load(reader), shape, shape.Name);
        }
        catch (XmlException)
        {
            throw new AwsException("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema", 400);
        }
        catch (AwsException exception) when (exception.Code == "SerializationException")
        {
            throw new AwsException("MalformedXML", $"The XML you provided did not validate against our published schema: {exception.Message}", 400);
        }
    }

    // XElement's own loader recurses: nesting deeper than any request needs is refused before it is loaded.
    private static void CheckDepth(ReadOnlyMemory<byte> body)
    {
        using var stream = new MemoryStream(body.ToArray());
        using var reader = XmlReader.Create(stream, Settings);
        while (reader.Read())
        {
            if (reader.Depth > 64)
                throw new XmlException("Nested too deeply.");
        }
    }

    private static JsonNode? Value(XElement element, ApiShape shape, string path) => shape.Kind switch
    {
        ShapeKind.Structure => Structure(element, shape, path),
        ShapeKind.List => List(element.Elements(), shape, path),
        ShapeKind.Map => Map(element.Elements(), shape, path),
        _ => Scalar.Read(element.Value, shape, path),
    };

    private static JsonObject Structure(XElement element, ApiShape shape, string path)
    {
        var result = new JsonObject();
        foreach (var member in shape.Members.Values.Where(member => member.InBody))
        {
            var below = $"{path}.{member.Name}";
            if (member.XmlAttribute)
            {
                var local = member.WireName[(member.WireName.IndexOf(':', StringComparison.Ordinal) + 1)..];
                if (element.Attributes().FirstOrDefault(each => each.Name.LocalName == local) is { } attribute)
                    result[member.Name] = Scalar.Read(attribute.Value, member.Shape, below);
                continue;
            }
            var children = element.Elements().Where(child => child.Name.LocalName == member.WireName).ToList();
            if (children.Count == 0)
                continue;
            result[member.Name] = member.IsFlattened && member.Shape.Kind is ShapeKind.List
                ? List(children, member.Shape, below)
                : member.IsFlattened && member.Shape.Kind is ShapeKind.Map ? Map(children, member.Shape, below) : Value(children[0], member.Shape, below);
        }
        return result;
    }

    private static JsonArray List(IEnumerable<XElement> elements, ApiShape shape, string path) =>
        new([.. elements.Select((element, index) => Value(element, shape.Element!.Shape, $"{path}.{index + 1}"))]);

    private static JsonObject Map(IEnumerable<XElement> entries, ApiShape shape, string path)
    {
        var result = new JsonObject();
        foreach (var entry in entries)
        {
            var key = entry.Elements().FirstOrDefault(each => each.Name.LocalName == (shape.Key!.LocationName ?? "key"))?.Value ?? "";
            var value = entry.Elements().FirstOrDefault(each => each.Name.LocalName == (shape.Element!.LocationName ?? "value"));
            result[key] = value is null ? null : Value(value, shape.Element!.Shape, $"{path}.{key}");
        }
        return result;
    }
}
