using System.Collections.Concurrent;
using System.Reflection;
using Amazon.Runtime;

namespace StandIns.Runtime;

/// <summary>The members of a shape, without what AWSSDK.Core's base classes add.</summary>
internal static class ShapeMembers
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Cache = new();

    public static IReadOnlyList<PropertyInfo> Of(Type type) => Cache.GetOrAdd(type, each =>
        [.. each.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && property.DeclaringType?.Assembly != typeof(AmazonWebServiceResponse).Assembly)]);

    public static string WireName(this PropertyInfo property) => property.GetCustomAttribute<WireNameAttribute>()?.Name ?? property.Name;

    public static string ElementName(this PropertyInfo property) => property.GetCustomAttribute<WireNameAttribute>()?.Element ?? "member";

    public static bool IsShape(Type type) => type.IsClass && type != typeof(string) && type != typeof(MemoryStream) && !typeof(ConstantClass).IsAssignableFrom(type);
}
