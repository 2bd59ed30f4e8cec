using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.CodeDeploy;

/// <summary>AWS::CodeDeploy::Application.</summary>
internal sealed class Application : ResourceType
{
    public override string TypeName => "AWS::CodeDeploy::Application";

    public override IReadOnlyList<string> Properties => ["ApplicationName", "ComputePlatform", "Tags"];

    public override string NameProperty => "ApplicationName";

    public override IReadOnlyList<string> CreateOnly => ["ComputePlatform"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("ApplicationName", 100);
        request.Initiated(name);
        var members = request.Take("ComputePlatform");
        members["applicationName"] = name;
        if (request.Tags() is { Count: > 0 } tags)
            members["tags"] = tags;
        await request.CallAsync("codedeploy", "CreateApplication", members, request.Arn("codedeploy", $"application:{name}"));
        return ResourceOutcome.Of(name);
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var arn = request.Arn("codedeploy", $"application:{request.Id}");
        await new Retag("codedeploy", "TagResource", "UntagResource") { Target = new() { ["ResourceArn"] = arn }, Resource = arn }.RunAsync(request);
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override Task DeleteAsync(ResourceRequest request) =>
        request.TryAsync("codedeploy", "DeleteApplication", new() { ["applicationName"] = request.Id }, request.Arn("codedeploy", $"application:{request.Id}"));
}
