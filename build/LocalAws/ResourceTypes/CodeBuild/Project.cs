using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.CodeBuild;

/// <summary>AWS::CodeBuild::Project; its webhooks (Triggers) are not implemented.</summary>
internal sealed class Project : ResourceType
{
    private static readonly string[] Own =
    [
        "Artifacts", "Cache", "ConcurrentBuildLimit", "Description", "EncryptionKey", "Environment", "LogsConfig", "QueuedTimeoutInMinutes", "SecondaryArtifacts",
        "SecondarySources", "ServiceRole", "Source", "SourceVersion", "TimeoutInMinutes",
    ];

    public override string TypeName => "AWS::CodeBuild::Project";

    public override IReadOnlyList<string> Properties => ["Name", "Tags", .. Own];

    public override IReadOnlyList<string> Required => ["Artifacts", "Environment", "ServiceRole", "Source"];

    public override string NameProperty => "Name";

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("Name", 150);
        request.Initiated(name);
        var arn = request.Arn("codebuild", $"project/{name}");
        request.Calls.DemandPassRole(RoleArn(request), "codebuild.amazonaws.com");
        await request.CallAsync("codebuild", "CreateProject", Members(request, name), arn);
        return ResourceOutcome.Of(name, ("Arn", arn));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        request.Calls.DemandPassRole(RoleArn(request), "codebuild.amazonaws.com");
        await request.CallAsync("codebuild", "UpdateProject", Members(request, request.Id), request.Arn("codebuild", $"project/{request.Id}"));
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override Task DeleteAsync(ResourceRequest request) =>
        request.TryAsync("codebuild", "DeleteProject", new() { ["name"] = request.Id }, request.Arn("codebuild", $"project/{request.Id}"));

    // A template may name the role alone.
    private static string RoleArn(ResourceRequest request) => request.Need("ServiceRole") is var role && role.StartsWith("arn:", StringComparison.Ordinal) ? role : request.IamArn($"role/{role}");

    private static JsonObject Members(ResourceRequest request, string name)
    {
        var members = request.Take(Own);
        members["Name"] = name;
        members["ServiceRole"] = RoleArn(request);
        members["Tags"] = request.Tags();
        return members;
    }
}
