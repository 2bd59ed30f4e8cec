using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;
using LocalAws.Kernel;

namespace LocalAws.ResourceTypes.Lambda;

/// <summary>AWS::Lambda::Permission: a statement of a function's policy.</summary>
internal sealed class Permission : ResourceType
{
    public override string TypeName => "AWS::Lambda::Permission";

    public override IReadOnlyList<string> Properties =>
        ["Action", "EventSourceToken", "FunctionName", "FunctionUrlAuthType", "Principal", "PrincipalOrgID", "SourceAccount", "SourceArn"];

    public override IReadOnlyList<string> Required => ["Action", "FunctionName", "Principal"];

    public override IReadOnlyList<string> CreateOnly => Properties;

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        const int longest = 100;
        var name = $"{request.StackName}-{request.LogicalId}";
        var id = $"{name[..Math.Min(name.Length, longest - 13)]}-{Ids.Upper(12)}";
        request.Initiated(id);
        var members = request.Take(Properties);
        members["StatementId"] = id;
        await request.CallAsync("lambda", "AddPermission", members, FunctionNames.ArnOf(request, request.Need("FunctionName")));
        return ResourceOutcome.Of(id, ("Id", id));
    }

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request) => Task.FromResult(new ResourceOutcome(request.Id, request.Attributes));

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("lambda", "RemovePermission",
        new JsonObject { ["FunctionName"] = request.Need("FunctionName"), ["StatementId"] = request.Id }, FunctionNames.ArnOf(request, request.Need("FunctionName")));
}
