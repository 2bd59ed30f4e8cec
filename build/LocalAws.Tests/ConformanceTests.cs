using System.Reflection;
using System.Text.Json;
using LocalAws.Http;
using LocalAws.Http.Model;

namespace LocalAws.Tests;

/// <summary>
/// Walks every implemented operation and holds its records against the API model: every request member is accepted, every response
/// member is one that clients know, every type is the wire's. A record that invents, misspells or forgets a member fails here by name.
/// </summary>
public class ConformanceTests
{
    private static readonly ServiceTable Table = new();

    public static TheoryData<string> Services => [.. Table.Services.Select(service => service.Model)];

    [Theory, MemberData(nameof(Services))]
    public void Service_says_of_itself_what_its_model_says(string model)
    {
        var service = Find(model);
        Assert.Equal(service.Api.SigningName, service.SigningName);
        Assert.Equal(service.Api.Protocols.Contains(WireProtocol.Json) ? service.Api.TargetPrefix : null, service.TargetPrefix);
    }

    [Theory, MemberData(nameof(Services))]
    public void Every_operation_is_one_of_the_models(string model)
    {
        var service = Find(model);
        Assert.All(service.Operations.Names, name => Assert.Contains(name, service.Api.Operations.Keys));
    }

    [Theory, MemberData(nameof(Services))]
    public void Requests_accept_every_member_that_matters(string model)
    {
        var service = Find(model);
        Assert.Empty(Each(service).SelectMany(each => Shapes.Compare(each.Operation.Input, each.Handler.RequestType, each.Operation.Name)));
    }

    [Theory, MemberData(nameof(Services))]
    public void Responses_have_no_member_that_clients_do_not_know(string model)
    {
        var service = Find(model);
        Assert.Empty(Each(service).SelectMany(each => Shapes.Compare(each.Operation.Output, each.Handler.ResponseType, each.Operation.Name)));
    }

    private static AwsService Find(string model) => Table.Services.Single(service => service.Model == model);

    private static IEnumerable<(ApiOperation Operation, IOperation Handler)> Each(AwsService service) => service.Operations.Types.Select(type =>
        (service.Api.Operations[type.Name], (IOperation)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)));

    /// <summary>Compares a record's type with a shape, all the way down.</summary>
    private static class Shapes
    {
        public static IEnumerable<string> Compare(ApiShape shape, Type type, string path) => Compare(shape, type, path, []);

        private static IEnumerable<string> Compare(ApiShape shape, Type type, string path, HashSet<(string, Type)> seen)
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (!seen.Add((shape.Name, type)) || typeof(JsonElement) == type || typeof(System.Text.Json.Nodes.JsonNode).IsAssignableFrom(type))
                return [];
            return shape.Kind switch
            {
                ShapeKind.Structure => type == typeof(string) ? [$"{path} is a structure, and {type.Name} is not"] : Structure(shape, type, path, seen),
                ShapeKind.List => ElementOf(type) is { } element ? Compare(shape.Element!.Shape, element, path + "[]", seen) : [$"{path} is a list, and {type.Name} is not"],
                ShapeKind.Map => ValueOf(type) is { } value ? Compare(shape.Element!.Shape, value, path + "{}", seen) : [$"{path} is a map, and {type.Name} is not"],
                ShapeKind.Timestamp => Is(type, path, typeof(DateTimeOffset)),
                ShapeKind.Boolean => Is(type, path, typeof(bool)),
                ShapeKind.Integer => Is(type, path, typeof(int), typeof(long)),
                ShapeKind.Long => Is(type, path, typeof(long)),
                ShapeKind.Double => Is(type, path, typeof(double), typeof(decimal), typeof(float)),
                ShapeKind.Blob => Is(type, path, typeof(byte[])),
                _ => Is(type, path, typeof(string)),
            };
        }

        private static IEnumerable<string> Structure(ApiShape shape, Type type, string path, HashSet<(string, Type)> seen)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsWire))
            {
                // A property cannot be named as its class: InstanceStatus.InstanceStatus says its name in an attribute.
                var name = property.GetCustomAttribute<System.Text.Json.Serialization.JsonPropertyNameAttribute>()?.Name ?? property.Name;
                if (!shape.Members.TryGetValue(name, out var member))
                    yield return $"{path}.{name} is not in the model's {shape.Name}";
                else
                    foreach (var fault in Compare(member.Shape, property.PropertyType, $"{path}.{name}", seen))
                        yield return fault;
            }
        }

        private static bool IsWire(PropertyInfo property) =>
            property.Name != "EqualityContract" && property.GetCustomAttribute<System.Text.Json.Serialization.JsonIgnoreAttribute>() is null;

        private static IEnumerable<string> Is(Type type, string path, params Type[] allowed) =>
            allowed.Contains(type) ? [] : [$"{path} is {type.Name}, and should be {string.Join(" or ", allowed.Select(each => each.Name))}"];

        private static Type? ElementOf(Type type) => type == typeof(string) ? null : type.IsArray ? type.GetElementType() : Generic(type, typeof(IEnumerable<>))?[0];

        private static Type? ValueOf(Type type) => (Generic(type, typeof(IReadOnlyDictionary<,>)) ?? Generic(type, typeof(IDictionary<,>)))?[1];

        private static Type[]? Generic(Type type, Type definition) => type.GetInterfaces().Append(type)
            .FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == definition)?.GetGenericArguments();
    }
}
