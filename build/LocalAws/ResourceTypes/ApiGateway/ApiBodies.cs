using System.Text.Json.Nodes;
using LocalAws.CloudFormation;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.ApiGateway;

/// <summary>What both types of API have.</summary>
internal static class ApiBodies
{
    public static JsonObject BodyOf(ResourceRequest request) => request.Properties["Body"] as JsonObject
        ?? throw CloudFormationErrors.Validation($"Value of property Body of {request.LogicalId} must be an object");

    /// <summary>The name that is given, else the document's title.</summary>
    public static string NameOf(ResourceRequest request) => request.Text("Name") ?? (string?)BodyOf(request)["info"]?["title"] ?? request.LogicalId;

    public static IReadOnlyDictionary<string, string> Variables(ResourceRequest request, string property) =>
        (request.Properties[property] as JsonObject ?? []).ToDictionary(pair => pair.Key, pair => pair.Value is null ? "" : ResourceRequest.TextOf(pair.Value), StringComparer.Ordinal);
}
