using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;
using LocalAws.Kernel;

namespace LocalAws.ResourceTypes.Lambda;

/// <summary>AWS::Lambda::Version: the function as it is when this is made.</summary>
internal sealed class Version : ResourceType
{
    public override string TypeName => "AWS::Lambda::Version";

    public override IReadOnlyList<string> Properties => ["FunctionName", "Description", "CodeSha256"];

    public override IReadOnlyList<string> Required => ["FunctionName"];

    public override IReadOnlyList<string> CreateOnly => Properties;

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var function = FunctionNames.ArnOf(request, request.Need("FunctionName"));
        var before = (await request.CallAsync("lambda", "ListVersionsByFunction", new() { ["FunctionName"] = function }, function))["Versions"]!.AsArray()
            .Select(each => (string?)each!["Version"]).ToHashSet();
        var made = await request.CallAsync("lambda", "PublishVersion", request.Take("FunctionName", "Description", "CodeSha256"), function);
        var version = (string)made["Version"]!;
        // Lambda answers the version that there is when nothing changed since; a template that wants another one is wrong.
        if (before.Contains(version))
            throw new AwsException("AlreadyExists", $"A version for this Lambda function exists ( {version} ). Modify the function to create a new version.");
        var arn = $"{function}:{version}";
        request.Initiated(arn);
        return ResourceOutcome.Of(arn, ("Version", version), ("FunctionArn", arn));
    }

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request) => Task.FromResult(new ResourceOutcome(request.Id, request.Attributes));

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("lambda", "DeleteFunction",
        new JsonObject { ["FunctionName"] = request.Id[..request.Id.LastIndexOf(':')], ["Qualifier"] = request.Id[(request.Id.LastIndexOf(':') + 1)..] }, request.Id);
}
