using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;
using Amazon.Runtime;

namespace StandIns.Runtime;

/// <summary>The members of a shape, without what AWSSDK.Core's base classes add.</summary>
internal static class ShapeMembers
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Cache = new();
    private static readonly WireNameAttribute Usual = new("");

    public static IReadOnlyList<PropertyInfo> Of(Type type) => Cache.GetOrAdd(type, each =>
        [.. each.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && IsOfShape(property))]);

    /// <summary>Whether a shape has this member on the wire: an accessor that shows another member's value differently is not one.</summary>
    public static bool IsOfShape(MemberInfo member) =>
        member.DeclaringType?.Assembly != typeof(AmazonWebServiceResponse).Assembly && !member.IsDefined(typeof(JsonIgnoreAttribute));

    public static string WireName(this PropertyInfo property) => property.GetCustomAttribute<WireNameAttribute>()?.Name ?? property.Name;

    /// <summary>Names of list elements and map entries.</summary>
    public static WireNameAttribute ElementNames(this PropertyInfo property) => property.GetCustomAttribute<WireNameAttribute>() ?? Usual;

    public static bool IsShape(Type type) =>
        type.IsClass && type != typeof(string) && type != typeof(MemoryStream) && !typeof(ConstantClass).IsAssignableFrom(type);
}
