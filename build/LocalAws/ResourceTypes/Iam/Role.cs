using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Iam;

/// <summary>AWS::IAM::Role, with its inline and managed policies.</summary>
internal sealed class Role : ResourceType
{
    public override string TypeName => "AWS::IAM::Role";

    public override IReadOnlyList<string> Properties =>
        ["RoleName", "AssumeRolePolicyDocument", "Path", "Description", "MaxSessionDuration", "PermissionsBoundary", "ManagedPolicyArns", "Policies", "Tags"];

    public override IReadOnlyList<string> Required => ["AssumeRolePolicyDocument"];

    public override string NameProperty => "RoleName";

    public override IReadOnlyList<string> CreateOnly => ["Path"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("RoleName", 64);
        request.Initiated(name);
        var members = request.Take("AssumeRolePolicyDocument", "Path", "Description", "MaxSessionDuration", "PermissionsBoundary");
        members["RoleName"] = name;
        if (request.Tags() is { Count: > 0 } tags)
            members["Tags"] = tags;
        var role = (await request.CallAsync("iam", "CreateRole", members, request.IamArn($"role{request.Text("Path") ?? "/"}{name}")))["Role"]!;
        await RolePolicies.BringAsync(request, name, (string)role["Arn"]!);
        return ResourceOutcome.Of(name, ("Arn", (string?)role["Arn"]), ("RoleId", (string?)role["RoleId"]));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var arn = (string)request.Attributes["Arn"]!;
        var changed = LocalAws.CloudFormation.Execution.StackChanges.Differences(request.Previous, request.Properties);
        if (changed.Contains("AssumeRolePolicyDocument"))
            await request.CallAsync("iam", "UpdateAssumeRolePolicy", new() { ["RoleName"] = request.Id, ["PolicyDocument"] = request.Properties["AssumeRolePolicyDocument"]!.DeepClone() }, arn);
        if (changed.Contains("Description") || changed.Contains("MaxSessionDuration"))
        {
            await request.CallAsync("iam", "UpdateRole", new()
            {
                ["RoleName"] = request.Id, ["Description"] = request.Text("Description") ?? "", ["MaxSessionDuration"] = request.Text("MaxSessionDuration") ?? "3600",
            }, arn);
        }
        if (changed.Contains("PermissionsBoundary"))
        {
            var target = new JsonObject { ["RoleName"] = request.Id };
            if (request.Text("PermissionsBoundary") is { } boundary)
                target["PermissionsBoundary"] = boundary;
            await request.CallAsync("iam", target.Count == 2 ? "PutRolePermissionsBoundary" : "DeleteRolePermissionsBoundary", target, arn);
        }
        await RolePolicies.BringAsync(request, request.Id, arn);
        await new Retag("iam", "TagRole", "UntagRole") { Target = new() { ["RoleName"] = request.Id }, Resource = arn }.RunAsync(request);
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override async Task DeleteAsync(ResourceRequest request)
    {
        var target = new JsonObject { ["RoleName"] = request.Id };
        var arn = (string?)request.Attributes["Arn"] ?? request.IamArn($"role{request.Text("Path") ?? "/"}{request.Id}");
        if (await request.TryAsync("iam", "ListAttachedRolePolicies", (JsonObject)target.DeepClone(), arn) is not { } attached)
            return;
        foreach (var policy in attached["AttachedPolicies"]!.AsArray())
            await request.CallAsync("iam", "DetachRolePolicy", new() { ["RoleName"] = request.Id, ["PolicyArn"] = (string?)policy!["PolicyArn"] }, arn);
        foreach (var policy in (await request.CallAsync("iam", "ListRolePolicies", (JsonObject)target.DeepClone(), arn))["PolicyNames"]!.AsArray())
            await request.CallAsync("iam", "DeleteRolePolicy", new() { ["RoleName"] = request.Id, ["PolicyName"] = (string?)policy }, arn);
        await request.TryAsync("iam", "DeleteRole", target, arn);
    }
}
