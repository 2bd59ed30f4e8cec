using System.Collections;
using System.Text;
using Amazon.Runtime;
using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Wire;

/// <summary>Objects with every member set, down to the last, so that what is lost on the wire shows.</summary>
public sealed class Sample(string modelName)
{
    public const long Seconds = 1_767_323_045;

    public static readonly DateTime Time = DateTime.UnixEpoch.AddSeconds(Seconds);

    /// <summary>Shapes that hold themselves end here.</summary>
    public static bool Recurs(Shape shape, IReadOnlyCollection<string> within) => shape.Type == "structure" && within.Contains(shape.Name);

    public static string Text(Shape shape, string member) => shape.Enum is [var first, ..] ? first : "a " + member;

    public static byte[] Blob(string member) => Encoding.UTF8.GetBytes("blob of " + member);

    public object Fill(Type type, Shape? shape, params IReadOnlyList<string> within)
    {
        var instance = Activator.CreateInstance(type)!;
        foreach (var member in shape?.Members ?? [])
        {
            if (Ends(member.Shape, [.. within, shape!.Name]))
                continue;
            var property = type.GetProperty(OfficialNames.Property(modelName, shape.Name, member.Name))!;
            property.SetValue(instance, Value(property.PropertyType, member.Shape, member.Name, [.. within, shape.Name]));
        }
        return instance;
    }

    public static bool Ends(Shape shape, IReadOnlyList<string> within) => shape.Type switch
    {
        "list" => Ends(shape.Element.Shape, within),
        "map" => Ends(shape.Value.Shape, within),
        _ => Recurs(shape, within),
    };

    private object Value(Type type, Shape shape, string member, IReadOnlyList<string> within)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        switch (shape.Type)
        {
            case "structure":
                return Fill(type, shape, within);
            case "list":
                var list = (IList)Activator.CreateInstance(type)!;
                list.Add(Value(type.GetGenericArguments()[0], shape.Element.Shape, member, within));
                return list;
            case "map":
                var map = (IDictionary)Activator.CreateInstance(type)!;
                map[Text(shape.Key.Shape, member)] = Value(type.GetGenericArguments()[1], shape.Value.Shape, member, within);
                return map;
            case "blob":
                return new MemoryStream(Blob(member));
            case "boolean":
                return true;
            default:
                return Scalar(type, shape, member);
        }
    }

    private static object Scalar(Type type, Shape shape, string member)
    {
        if (type == typeof(DateTime))
            return Time;
        if (type == typeof(string))
            return Text(shape, member);
        return type.IsSubclassOf(typeof(ConstantClass))
            ? Activator.CreateInstance(type, Text(shape, member))!
            : Convert.ChangeType(Number(shape), type, System.Globalization.CultureInfo.InvariantCulture);
    }

    public static double Number(Shape shape) => shape.Type is "double" or "float" ? 1.5 : 7;
}
