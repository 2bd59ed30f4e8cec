using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;
using LocalAws.Kernel;

namespace LocalAws.ResourceTypes.Iam;

/// <summary>AWS::IAM::Policy: an inline policy of roles. Users and groups are not implemented.</summary>
internal sealed class Policy : ResourceType
{
    public override string TypeName => "AWS::IAM::Policy";

    public override IReadOnlyList<string> Properties => ["PolicyName", "PolicyDocument", "Roles"];

    public override IReadOnlyList<string> Required => ["PolicyName", "PolicyDocument", "Roles"];

    public override IReadOnlyList<string> CreateOnly => ["PolicyName"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.Need("PolicyName");
        // The physical id is a name of its own, as on AWS: stack, logical id, random.
        var id = $"{request.StackName[..Math.Min(5, request.StackName.Length)]}-{request.LogicalId[..Math.Min(4, request.LogicalId.Length)]}-{Ids.Upper(12)}";
        request.Initiated(id);
        await PutAsync(request, name);
        return ResourceOutcome.Of(id, ("Id", id));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        await PutAsync(request, request.Need("PolicyName"));
        foreach (var role in Roles(request.Previous).Except(Roles(request.Properties)))
            await DropAsync(request, role);
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override async Task DeleteAsync(ResourceRequest request)
    {
        foreach (var role in Roles(request.Properties))
            await DropAsync(request, role);
    }

    private static async Task PutAsync(ResourceRequest request, string name)
    {
        foreach (var role in Roles(request.Properties))
        {
            await request.CallAsync("iam", "PutRolePolicy",
                new() { ["RoleName"] = role, ["PolicyName"] = name, ["PolicyDocument"] = request.Properties["PolicyDocument"]!.DeepClone() }, request.IamArn($"role/{role}"));
        }
    }

    private static Task DropAsync(ResourceRequest request, string role) =>
        request.TryAsync("iam", "DeleteRolePolicy", new() { ["RoleName"] = role, ["PolicyName"] = request.Need("PolicyName") }, request.IamArn($"role/{role}"));

    private static IEnumerable<string> Roles(JsonObject properties) => (properties["Roles"] as JsonArray ?? []).OfType<JsonNode>().Select(ResourceRequest.TextOf);
}
