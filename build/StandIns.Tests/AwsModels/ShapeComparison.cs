using System.Reflection;
using System.Text.Json.Serialization;
using Amazon.Runtime;

namespace StandIns.Tests.AwsModels;

/// <summary>Compares classes with the model's shapes, through all that they hold, and says every difference.</summary>
public sealed class ShapeComparison(StandInService service)
{
    private readonly HashSet<Type> seen = [];
    private readonly HashSet<string> enumerations = [];

    public List<string> Differences { get; } = [];

    /// <summary>Names of the enumerations that were met.</summary>
    public IReadOnlyCollection<string> Enumerations => enumerations;

    /// <summary>The members of a class that are the service's own, and not another view of one of them.</summary>
    public static IReadOnlyList<PropertyInfo> MembersOf(Type type) => [.. type.GetProperties().Where(property => property.CanWrite
        && property.DeclaringType!.Assembly != typeof(AmazonWebServiceResponse).Assembly && !property.IsDefined(typeof(JsonIgnoreAttribute)))];

    public void Compare(Type type, Shape? shape)
    {
        if (!seen.Add(type))
            return;
        var properties = MembersOf(type).ToDictionary(property => property.Name, property => property.PropertyType);
        foreach (var member in shape?.Members ?? [])
        {
            var name = OfficialNames.Property(service.ModelName, shape!.Name, member.Name);
            var expected = OfficialNames.IsDate(service.ModelName, shape.Name, member.Name) ? "DateTime?" : TypeName(member.Shape, nested: false);
            if (!properties.Remove(name, out var actual))
                Differences.Add($"{type.Name} lacks {name}");
            else if (TypeName(actual) != expected)
                Differences.Add($"{type.Name}.{name} is {TypeName(actual)}, not {expected}");
            else
                Descend(actual, member.Shape);
        }
        Differences.AddRange(properties.Keys.Select(name => $"{type.Name} has {name}, which the model does not know"));
    }

    private void Descend(Type type, Shape shape)
    {
        switch (shape.Type)
        {
            case "structure":
                Compare(type, shape);
                break;
            case "list":
                Descend(type.GetGenericArguments()[0], shape.Element.Shape);
                break;
            case "map":
                Descend(type.GetGenericArguments()[0], shape.Key.Shape);
                Descend(type.GetGenericArguments()[1], shape.Value.Shape);
                break;
            case "string" when shape.Enum is not null:
                enumerations.Add(shape.Name);
                break;
        }
    }

    private string TypeName(Shape shape, bool nested) => shape.Type switch
    {
        "structure" => OfficialNames.Class(service.ModelName, shape.Name),
        "list" => $"List<{TypeName(shape.Element.Shape, nested: true)}>",
        "map" => $"Dictionary<{TypeName(shape.Key.Shape, nested: true)},{TypeName(shape.Value.Shape, nested: true)}>",
        "string" => shape.Enum is null || nested ? "String" : OfficialNames.Class(service.ModelName, shape.Name),
        "blob" => "MemoryStream",
        var scalar => Scalar(scalar) + (nested ? "" : "?"),
    };

    private static string Scalar(string type) => type switch
    {
        "integer" => "Int32",
        "long" => "Int64",
        "boolean" => "Boolean",
        "double" => "Double",
        "float" => "Single",
        "timestamp" => "DateTime",
        _ => throw new NotSupportedException($"Models have no {type}."),
    };

    private static string TypeName(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } scalar)
            return scalar.Name + "?";
        return type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(',', type.GetGenericArguments().Select(TypeName))}>" : type.Name;
    }
}
