using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Iam;

/// <summary>AWS::IAM::InstanceProfile.</summary>
internal sealed class InstanceProfile : ResourceType
{
    public override string TypeName => "AWS::IAM::InstanceProfile";

    public override IReadOnlyList<string> Properties => ["InstanceProfileName", "Path", "Roles"];

    public override IReadOnlyList<string> Required => ["Roles"];

    public override string NameProperty => "InstanceProfileName";

    public override IReadOnlyList<string> CreateOnly => ["Path"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("InstanceProfileName", 128);
        request.Initiated(name);
        var members = request.Take("Path");
        members["InstanceProfileName"] = name;
        var arn = request.IamArn($"instance-profile{request.Text("Path") ?? "/"}{name}");
        await request.CallAsync("iam", "CreateInstanceProfile", members, arn);
        foreach (var role in Roles(request.Properties))
            await AddAsync(request, name, role, arn);
        return ResourceOutcome.Of(name, ("Arn", arn));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var arn = (string)request.Attributes["Arn"]!;
        foreach (var role in Roles(request.Previous).Except(Roles(request.Properties)))
            await RemoveAsync(request, role, arn);
        foreach (var role in Roles(request.Properties).Except(Roles(request.Previous)))
            await AddAsync(request, request.Id, role, arn);
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override async Task DeleteAsync(ResourceRequest request)
    {
        var arn = request.IamArn($"instance-profile{request.Text("Path") ?? "/"}{request.Id}");
        foreach (var role in Roles(request.Properties))
            await RemoveAsync(request, role, arn);
        await request.TryAsync("iam", "DeleteInstanceProfile", new() { ["InstanceProfileName"] = request.Id }, arn);
    }

    private static Task AddAsync(ResourceRequest request, string name, string role, string arn)
    {
        request.Calls.DemandPassRole(request.IamArn($"role/{role}"), "ec2.amazonaws.com");
        return request.CallAsync("iam", "AddRoleToInstanceProfile", new() { ["InstanceProfileName"] = name, ["RoleName"] = role }, arn);
    }

    private static Task RemoveAsync(ResourceRequest request, string role, string arn) =>
        request.TryAsync("iam", "RemoveRoleFromInstanceProfile", new() { ["InstanceProfileName"] = request.Id, ["RoleName"] = role }, arn);

    private static IEnumerable<string> Roles(JsonObject properties) => (properties["Roles"] as JsonArray ?? []).OfType<JsonNode>().Select(ResourceRequest.TextOf);
}
