using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Iam;

/// <summary>Inline and managed policies of a role: those that its properties name are there, those that they named before are not.</summary>
internal static class RolePolicies
{
    public static async Task BringAsync(ResourceRequest request, string role, string arn)
    {
        foreach (var (name, document) in Inline(request.Properties))
            await request.CallAsync("iam", "PutRolePolicy", new() { ["RoleName"] = role, ["PolicyName"] = name, ["PolicyDocument"] = document?.DeepClone() }, arn);
        foreach (var (name, _) in Inline(request.Previous).ExceptBy(Inline(request.Properties).Select(each => each.Name), each => each.Name))
            await request.TryAsync("iam", "DeleteRolePolicy", new() { ["RoleName"] = role, ["PolicyName"] = name }, arn);
        foreach (var managed in Managed(request.Properties).Except(Managed(request.Previous)))
            await request.CallAsync("iam", "AttachRolePolicy", new() { ["RoleName"] = role, ["PolicyArn"] = managed }, arn);
        foreach (var managed in Managed(request.Previous).Except(Managed(request.Properties)))
            await request.TryAsync("iam", "DetachRolePolicy", new() { ["RoleName"] = role, ["PolicyArn"] = managed }, arn);
    }

    private static IEnumerable<(string Name, JsonNode? Document)> Inline(JsonObject properties) => (properties["Policies"] as JsonArray ?? []).OfType<JsonObject>()
        .Select(policy => (policy["PolicyName"] is { } name ? ResourceRequest.TextOf(name) : "", policy["PolicyDocument"]));

    private static IEnumerable<string> Managed(JsonObject properties) => (properties["ManagedPolicyArns"] as JsonArray ?? []).OfType<JsonNode>().Select(ResourceRequest.TextOf);
}
