using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace StandIns.Runtime;

/// <summary>Fills what an exception class has besides code and message, from the error's JSON body and headers.</summary>
internal static class ErrorMembers
{
    public static void Fill(AmazonServiceException exception, byte[] body, IWebResponseData response, JsonSerializerOptions json)
    {
        var members = exception.GetType().GetProperties().Where(property => property.CanWrite && property.DeclaringType == exception.GetType()).ToList();
        if (members.Count == 0)
            return;
        using var document = Parse(body);
        foreach (var member in members)
        {
            if (member.GetCustomAttribute<RestAttribute>() is { Place: In.Header } header)
                member.SetValue(exception, WireText.Read(response.GetHeaderValue(header.Name), member.PropertyType));
            else if (document?.RootElement.TryGetProperty(WireName(member, json), out var value) is true)
                member.SetValue(exception, value.Deserialize(member.PropertyType, json));
        }
    }

    private static string WireName(PropertyInfo member, JsonSerializerOptions json) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? json.PropertyNamingPolicy?.ConvertName(member.Name) ?? member.Name;

    // A proxy in between may answer with a page instead: the error then has its status alone.
    private static JsonDocument? Parse(byte[] body)
    {
        try
        {
            var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind is JsonValueKind.Object ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
