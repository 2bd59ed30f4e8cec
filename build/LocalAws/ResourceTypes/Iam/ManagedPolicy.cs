using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Iam;

/// <summary>AWS::IAM::ManagedPolicy, attached to roles.</summary>
internal sealed class ManagedPolicy : ResourceType
{
    public override string TypeName => "AWS::IAM::ManagedPolicy";

    public override IReadOnlyList<string> Properties => ["ManagedPolicyName", "PolicyDocument", "Description", "Path", "Roles"];

    public override IReadOnlyList<string> Required => ["PolicyDocument"];

    public override string NameProperty => "ManagedPolicyName";

    public override IReadOnlyList<string> CreateOnly => ["Description", "Path"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("ManagedPolicyName", 128);
        var arn = request.IamArn($"policy{request.Text("Path") ?? "/"}{name}");
        request.Initiated(arn);
        var members = request.Take("PolicyDocument", "Description", "Path");
        members["PolicyName"] = name;
        await request.CallAsync("iam", "CreatePolicy", members, arn);
        await AttachAsync(request, arn, Roles(request.Properties));
        return ResourceOutcome.Of(arn, ("PolicyArn", arn));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        if (!JsonNode.DeepEquals(request.Previous["PolicyDocument"], request.Properties["PolicyDocument"]))
        {
            await DropOldVersionsAsync(request);
            await request.CallAsync("iam", "CreatePolicyVersion", new() { ["PolicyArn"] = request.Id, ["PolicyDocument"] = request.Properties["PolicyDocument"]!.DeepClone(), ["SetAsDefault"] = true }, request.Id);
        }
        await AttachAsync(request, request.Id, Roles(request.Properties).Except(Roles(request.Previous)));
        await DetachAsync(request, Roles(request.Previous).Except(Roles(request.Properties)));
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override async Task DeleteAsync(ResourceRequest request)
    {
        await DetachAsync(request, Roles(request.Properties));
        await DropOldVersionsAsync(request);
        await request.TryAsync("iam", "DeletePolicy", new() { ["PolicyArn"] = request.Id }, request.Id);
    }

    private static async Task DropOldVersionsAsync(ResourceRequest request)
    {
        if (await request.TryAsync("iam", "ListPolicyVersions", new() { ["PolicyArn"] = request.Id }, request.Id) is not { } versions)
            return;
        foreach (var version in versions["Versions"]!.AsArray().Where(each => (bool?)each!["IsDefaultVersion"] != true))
            await request.CallAsync("iam", "DeletePolicyVersion", new() { ["PolicyArn"] = request.Id, ["VersionId"] = (string?)version!["VersionId"] }, request.Id);
    }

    private static async Task AttachAsync(ResourceRequest request, string arn, IEnumerable<string> roles)
    {
        foreach (var role in roles)
            await request.CallAsync("iam", "AttachRolePolicy", new() { ["RoleName"] = role, ["PolicyArn"] = arn }, request.IamArn($"role/{role}"));
    }

    private static async Task DetachAsync(ResourceRequest request, IEnumerable<string> roles)
    {
        foreach (var role in roles)
            await request.TryAsync("iam", "DetachRolePolicy", new() { ["RoleName"] = role, ["PolicyArn"] = request.Id }, request.IamArn($"role/{role}"));
    }

    private static IEnumerable<string> Roles(JsonObject properties) => (properties["Roles"] as JsonArray ?? []).OfType<JsonNode>().Select(ResourceRequest.TextOf);
}
