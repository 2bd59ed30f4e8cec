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
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutRuntimeMembers } },
    };

    // What AWSSDK.Core's base classes add (metadata, events) is not of the shape.
    private static void LeaveOutRuntimeMembers(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if ((property.AttributeProvider as System.Reflection.MemberInfo)?.DeclaringType?.Assembly == typeof(AmazonWebServiceResponse).Assembly)
                type.Properties.RemoveAt(i);
        }
    }
}
