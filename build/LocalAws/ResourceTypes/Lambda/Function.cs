using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Lambda;

/// <summary>AWS::Lambda::Function.</summary>
internal sealed class Function : ResourceType
{
    // Each with what it is when a template takes it away again.
    private static readonly Dictionary<string, JsonNode?> Configuration = new(StringComparer.Ordinal)
    {
        ["DeadLetterConfig"] = null, ["Description"] = "", ["Environment"] = new JsonObject { ["Variables"] = new JsonObject() },
        ["EphemeralStorage"] = new JsonObject { ["Size"] = 512 }, ["FileSystemConfigs"] = null, ["Handler"] = null, ["KmsKeyArn"] = null, ["Layers"] = null, ["LoggingConfig"] = null,
        ["MemorySize"] = 128, ["Role"] = null, ["Runtime"] = null, ["SnapStart"] = null, ["Timeout"] = 3, ["TracingConfig"] = new JsonObject { ["Mode"] = "PassThrough" }, ["VpcConfig"] = null,
    };

    public override string TypeName => "AWS::Lambda::Function";

    public override IReadOnlyList<string> Properties => ["Architectures", "Code", "FunctionName", "PackageType", "ReservedConcurrentExecutions", "Tags", .. Configuration.Keys];

    public override IReadOnlyList<string> Required => ["Code", "Role"];

    public override string NameProperty => "FunctionName";

    public override IReadOnlyList<string> CreateOnly => ["PackageType"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("FunctionName", 64);
        request.Initiated(name);
        request.Calls.DemandPassRole(request.Need("Role"), "lambda.amazonaws.com");
        var members = request.Take([.. Configuration.Keys, "Architectures", "PackageType"]);
        members["FunctionName"] = name;
        members["Code"] = CodeOf(request);
        if (request.TagsAsMap() is { Count: > 0 } tags)
            members["Tags"] = tags;
        await request.CallAsync("lambda", "CreateFunction", members, ArnOf(request, name));
        await LimitAsync(request, name);
        return ResourceOutcome.Of(name, ("Arn", ArnOf(request, name)));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var arn = ArnOf(request, request.Id);
        var changed = StackChanges.Differences(request.Previous, request.Properties);
        if (changed.Any(Configuration.ContainsKey))
        {
            request.Calls.DemandPassRole(request.Need("Role"), "lambda.amazonaws.com");
            var members = new JsonObject { ["FunctionName"] = request.Id };
            foreach (var name in changed.Where(Configuration.ContainsKey))
                members[name] = (request.Properties[name] ?? Configuration[name])?.DeepClone();
            await request.CallAsync("lambda", "UpdateFunctionConfiguration", members, arn);
        }
        if (changed.Contains("Code") || changed.Contains("Architectures"))
        {
            var members = CodeOf(request);
            members["FunctionName"] = request.Id;
            if (request.Properties["Architectures"] is { } architectures)
                members["Architectures"] = architectures.DeepClone();
            await request.CallAsync("lambda", "UpdateFunctionCode", members, arn);
        }
        await LimitAsync(request, request.Id);
        await new Retag("lambda", "TagResource", "UntagResource") { Target = new() { ["Resource"] = arn }, Resource = arn, AsMap = true }.RunAsync(request);
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("lambda", "DeleteFunction", new() { ["FunctionName"] = request.Id }, ArnOf(request, request.Id));

    private static async Task LimitAsync(ResourceRequest request, string name)
    {
        var target = new JsonObject { ["FunctionName"] = name };
        if (JsonNode.DeepEquals(request.Previous["ReservedConcurrentExecutions"], request.Properties["ReservedConcurrentExecutions"]))
            return;
        var limited = request.Text("ReservedConcurrentExecutions") is { } limit;
        if (limited)
            target["ReservedConcurrentExecutions"] = request.Text("ReservedConcurrentExecutions");
        await request.CallAsync("lambda", limited ? "PutFunctionConcurrency" : "DeleteFunctionConcurrency", target, ArnOf(request, name));
    }

    // Lambda reads the code as whoever makes the function.
    private static JsonObject CodeOf(ResourceRequest request)
    {
        var code = InlineCode.Pack(request);
        if (code["S3Bucket"] is { } bucket && code["S3Key"] is { } key)
            request.Calls.Demand("s3:GetObject", $"arn:aws:s3:::{ResourceRequest.TextOf(bucket)}/{ResourceRequest.TextOf(key)}");
        return code;
    }

    private static string ArnOf(ResourceRequest request, string name) => request.Arn("lambda", $"function:{name}");
}
