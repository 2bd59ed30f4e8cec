using System.Collections;
using System.Globalization;
using System.Xml.Linq;
using Amazon.Runtime;

namespace StandIns.Runtime;

/// <summary>Reads shapes from the XML of query responses, by local names.</summary>
internal static class QueryXml
{
    public static object Read(XElement element, Type type)
    {
        var shape = Activator.CreateInstance(type)!;
        foreach (var property in ShapeMembers.Of(type))
        {
            if (element.Elements().FirstOrDefault(child => child.Name.LocalName == property.WireName()) is { } child)
                property.SetValue(shape, Value(child, property.PropertyType));
        }
        return shape;
    }

    private static object? Value(XElement element, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return element.Value;
        if (type == typeof(bool))
            return element.Value == "true";
        if (type == typeof(DateTime))
            return DateTime.Parse(element.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        if (type == typeof(MemoryStream))
            return new MemoryStream(Convert.FromBase64String(element.Value));
        if (typeof(ConstantClass).IsAssignableFrom(type))
            return type.GetMethod("FindValue", [typeof(string)])!.Invoke(null, [element.Value]);
        if (typeof(IDictionary).IsAssignableFrom(type))
            return Map(element, type);
        if (typeof(IList).IsAssignableFrom(type))
            return List(element, type);
        return ShapeMembers.IsShape(type) ? Read(element, type) : Convert.ChangeType(element.Value, type, CultureInfo.InvariantCulture);
    }

    // As in the packages, a list or map without elements stays null.
    private static IList? List(XElement element, Type type)
    {
        if (!element.HasElements)
            return null;
        var list = (IList)Activator.CreateInstance(type)!;
        foreach (var child in element.Elements())
            list.Add(Value(child, type.GetGenericArguments()[0]));
        return list;
    }

    private static IDictionary? Map(XElement element, Type type)
    {
        if (!element.HasElements)
            return null;
        var map = (IDictionary)Activator.CreateInstance(type)!;
        foreach (var entry in element.Elements())
            map[entry.Elements().First().Value] = Value(entry.Elements().Last(), type.GetGenericArguments()[1]);
        return map;
    }
}
