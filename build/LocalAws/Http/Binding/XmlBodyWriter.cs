using System.Text.Json;
using System.Xml;
using LocalAws.Http.Model;

namespace LocalAws.Http.Binding;

/// <summary>Writes members of the normal form as XML elements, as query, EC2 and restXml share it.</summary>
internal sealed class XmlBodyWriter(XmlWriter writer, WireProtocol protocol)
{
    private const string TimestampFormat = "iso8601";

    /// <summary>Writes the body members of a structure into the element that is open.</summary>
    public void Members(JsonElement value, ApiShape shape, string path)
    {
        foreach (var property in value.EnumerateObject())
        {
            var member = ModelMember.Of(shape, property.Name, path);
            if (member.InBody && !member.XmlAttribute)
                Member(property.Value, member, member.WireName, $"{path}.{member.Name}");
        }
    }

    /// <summary>Writes one value under the element name given.</summary>
    public void Member(JsonElement value, ApiMember member, string name, string path)
    {
        switch (member.Shape.Kind)
        {
            case ShapeKind.List:
                List(value, member, name, path);
                break;
            case ShapeKind.Map:
                Map(value, member, name, path);
                break;
            case ShapeKind.Structure:
                writer.WriteStartElement(name);
                Attributes(value, member.Shape);
                Members(value, member.Shape, path);
                writer.WriteEndElement();
                break;
            default:
                writer.WriteElementString(name, Printable(Scalar.Write(value, member.Shape, TimestampFormat)));
                break;
        }
    }

    private void Attributes(JsonElement value, ApiShape shape)
    {
        foreach (var property in value.EnumerateObject())
        {
            if (!shape.Members.TryGetValue(property.Name, out var member) || !member.XmlAttribute)
                continue;
            var local = member.WireName[(member.WireName.IndexOf(':', StringComparison.Ordinal) + 1)..];
            var space = member.Shape.XmlNamespace ?? shape.XmlNamespace;
            writer.WriteAttributeString(space?.Prefix, local, space?.Uri, property.Value.GetString());
        }
    }

    private void List(JsonElement value, ApiMember member, string name, string path)
    {
        var element = member.Shape.Element!;
        var flattened = member.IsFlattened;
        if (!flattened)
            writer.WriteStartElement(name);
        var itemName = flattened ? name : element.LocationName ?? (protocol is WireProtocol.Ec2 ? "item" : "member");
        foreach (var item in value.EnumerateArray())
            Member(item, element, itemName, path + "[]");
        if (!flattened)
            writer.WriteEndElement();
    }

    private void Map(JsonElement value, ApiMember member, string name, string path)
    {
        var flattened = member.IsFlattened;
        if (!flattened)
            writer.WriteStartElement(name);
        foreach (var entry in value.EnumerateObject())
        {
            writer.WriteStartElement(flattened ? name : "entry");
            writer.WriteElementString(member.Shape.Key!.LocationName ?? "key", Printable(entry.Name));
            Member(entry.Value, member.Shape.Element!, member.Shape.Element!.LocationName ?? "value", path + "{}");
            writer.WriteEndElement();
        }
        if (!flattened)
            writer.WriteEndElement();
    }

    // XML 1.0 cannot carry control characters at all; S3 keys may hold them.
    private static string Printable(string text) => text.All(XmlConvert.IsXmlChar) || HasPairs(text)
        ? text
        : string.Concat(text.Select(each => XmlConvert.IsXmlChar(each) || char.IsSurrogate(each) ? each : '\uFFFD'));

    private static bool HasPairs(string text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
