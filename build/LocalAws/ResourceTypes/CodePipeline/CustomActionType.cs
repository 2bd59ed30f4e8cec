using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.CodePipeline;

/// <summary>AWS::CodePipeline::CustomActionType. All but its tags is of its version, and changes with a new one.</summary>
internal sealed class CustomActionType : ResourceType
{
    private static readonly string[] Own = ["Category", "Provider", "Version", "Settings", "ConfigurationProperties", "InputArtifactDetails", "OutputArtifactDetails"];

    public override string TypeName => "AWS::CodePipeline::CustomActionType";

    public override IReadOnlyList<string> Properties => [.. Own, "Tags"];

    public override IReadOnlyList<string> Required => ["Category", "Provider", "Version", "InputArtifactDetails", "OutputArtifactDetails"];

    public override IReadOnlyList<string> CreateOnly => Own;

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var id = IdOf(request);
        request.Initiated(id);
        var members = request.Take(Own);
        if (request.Tags() is { Count: > 0 } tags)
            members["tags"] = tags;
        await request.CallAsync("codepipeline", "CreateCustomActionType", members, ArnOf(request, id));
        return ResourceOutcome.Of(id, ("Id", id));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var arn = ArnOf(request, request.Id);
        await new Retag("codepipeline", "TagResource", "UntagResource") { Target = new JsonObject { ["resourceArn"] = arn }, Resource = arn }.RunAsync(request);
        return ResourceOutcome.Of(request.Id, ("Id", request.Id));
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("codepipeline", "DeleteCustomActionType", Names(request.Id), ArnOf(request, request.Id));

    private static string IdOf(ResourceRequest request) => $"{request.Need("Category")}/{request.Need("Provider")}/{request.Need("Version")}";

    private static string ArnOf(ResourceRequest request, string id) => request.Arn("codepipeline", $"actiontype:Custom/{id}");

    // A new version takes the place of the old one, which has other properties by then: its id says which it was.
    private static JsonObject Names(string id) => id.Split('/') is [var category, var provider, var version] ? new() { ["category"] = category, ["provider"] = provider, ["version"] = version } : [];
}
