using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon.Runtime;

namespace StandIns.Runtime;

/// <summary>How shapes stand in JSON: wire names, seconds since 1970, base64, enumerations as their text, nothing for null.</summary>
internal static class WireJson
{
    public static JsonSerializerOptions Options(bool camelCase) => new()
    {
        PropertyNamingPolicy = camelCase ? JsonNamingPolicy.CamelCase : null,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new EpochConverter(), new BlobConverter(), new ConstantConverterFactory() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutForeignMembers, FillIdempotencyTokens } },
    };

    // What AWSSDK.Core's base classes add (metadata, events) is not of the shape; what stands elsewhere in a REST message not of its body.
    private static void LeaveOutForeignMembers(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].AttributeProvider is MemberInfo member && (!ShapeMembers.IsOfShape(member) || member.IsDefined(typeof(RestAttribute))))
                type.Properties.RemoveAt(i);
        }
    }

    private static void FillIdempotencyTokens(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider?.IsDefined(typeof(IdempotencyTokenAttribute), inherit: false) is true && property.Get is { } get)
                property.Get = shape => get(shape) ?? Guid.NewGuid().ToString();
        }
    }
}
