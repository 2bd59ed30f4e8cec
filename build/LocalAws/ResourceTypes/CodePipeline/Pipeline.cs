using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.CodePipeline;

/// <summary>AWS::CodePipeline::Pipeline.</summary>
internal sealed class Pipeline : ResourceType
{
    public override string TypeName => "AWS::CodePipeline::Pipeline";

    public override IReadOnlyList<string> Properties =>
        ["Name", "RoleArn", "ArtifactStore", "ArtifactStores", "Stages", "PipelineType", "ExecutionMode", "Triggers", "Variables", "Tags"];

    public override IReadOnlyList<string> Required => ["RoleArn", "Stages"];

    public override string NameProperty => "Name";

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("Name", 100);
        request.Initiated(name);
        request.Calls.DemandPassRole(request.Need("RoleArn"), "codepipeline.amazonaws.com");
        var members = new JsonObject { ["pipeline"] = Structure(request, name) };
        if (request.Tags() is { Count: > 0 } tags)
            members["tags"] = tags;
        var made = await request.CallAsync("codepipeline", "CreatePipeline", members, request.Arn("codepipeline", name));
        return Outcome(name, made);
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var arn = request.Arn("codepipeline", request.Id);
        request.Calls.DemandPassRole(request.Need("RoleArn"), "codepipeline.amazonaws.com");
        var made = await request.CallAsync("codepipeline", "UpdatePipeline", new() { ["pipeline"] = Structure(request, request.Id) }, arn);
        await new Retag("codepipeline", "TagResource", "UntagResource") { Target = new() { ["resourceArn"] = arn }, Resource = arn }.RunAsync(request);
        return Outcome(request.Id, made);
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("codepipeline", "DeletePipeline", new() { ["name"] = request.Id }, request.Arn("codepipeline", request.Id));

    private static JsonObject Structure(ResourceRequest request, string name)
    {
        var structure = request.Take("RoleArn", "ArtifactStore", "Stages", "PipelineType", "ExecutionMode", "Triggers", "Variables");
        structure["Name"] = name;
        // A list in templates, a map by region in the API.
        if (request.Properties["ArtifactStores"] is JsonArray stores)
        {
            structure["ArtifactStores"] = new JsonObject(stores.OfType<JsonObject>()
                .Select(store => KeyValuePair.Create(store["Region"] is { } region ? ResourceRequest.TextOf(region) : "", store["ArtifactStore"]?.DeepClone())));
        }
        return structure;
    }

    private static ResourceOutcome Outcome(string name, JsonObject made) => ResourceOutcome.Of(name, ("Version", made["pipeline"]?["version"]?.ToJsonString()));
}
