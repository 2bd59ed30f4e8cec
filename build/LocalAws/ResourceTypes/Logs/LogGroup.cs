using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Logs;

/// <summary>AWS::Logs::LogGroup.</summary>
internal sealed class LogGroup : ResourceType
{
    public override string TypeName => "AWS::Logs::LogGroup";

    public override IReadOnlyList<string> Properties => ["LogGroupName", "RetentionInDays", "KmsKeyId", "LogGroupClass", "Tags"];

    public override string NameProperty => "LogGroupName";

    public override IReadOnlyList<string> CreateOnly => ["LogGroupClass"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("LogGroupName", 512);
        request.Initiated(name);
        var members = request.Take("KmsKeyId", "LogGroupClass");
        members["logGroupName"] = name;
        if (request.TagsAsMap() is { Count: > 0 } tags)
            members["tags"] = tags;
        await request.CallAsync("logs", "CreateLogGroup", members, ArnOf(request, name));
        await RetainAsync(request, name);
        return Outcome(request, name);
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        await RetainAsync(request, request.Id);
        await new Retag("logs", "TagResource", "UntagResource") { Target = new() { ["resourceArn"] = ArnOf(request, request.Id) }, Resource = ArnOf(request, request.Id), AsMap = true }.RunAsync(request);
        return Outcome(request, request.Id);
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("logs", "DeleteLogGroup", new() { ["logGroupName"] = request.Id }, ArnOf(request, request.Id));

    private static async Task RetainAsync(ResourceRequest request, string name)
    {
        if (request.Text("RetentionInDays") is { } days)
            await request.CallAsync("logs", "PutRetentionPolicy", new() { ["logGroupName"] = name, ["retentionInDays"] = days }, ArnOf(request, name));
        else if (request.Previous.ContainsKey("RetentionInDays"))
            await request.CallAsync("logs", "DeleteRetentionPolicy", new() { ["logGroupName"] = name }, ArnOf(request, name));
    }

    private static string ArnOf(ResourceRequest request, string name) => request.Arn("logs", $"log-group:{name}");

    private static ResourceOutcome Outcome(ResourceRequest request, string name) => ResourceOutcome.Of(name, ("Arn", ArnOf(request, name) + ":*"));
}
