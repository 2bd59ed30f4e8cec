using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Lambda;

/// <summary>AWS::Lambda::Alias. With an update policy CodeDeploy shifts its traffic to another version, and the update waits for that.</summary>
internal sealed class Alias(AliasShift shift) : ResourceType
{
    public override string TypeName => "AWS::Lambda::Alias";

    public override IReadOnlyList<string> Properties => ["Description", "FunctionName", "FunctionVersion", "Name", "RoutingConfig"];

    public override IReadOnlyList<string> Required => ["FunctionName", "FunctionVersion", "Name"];

    public override IReadOnlyList<string> CreateOnly => ["FunctionName", "Name"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var arn = ArnOf(request);
        request.Initiated(arn);
        await request.CallAsync("lambda", "CreateAlias", Members(request), arn);
        return ResourceOutcome.Of(arn, ("AliasArn", arn));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var arn = ArnOf(request);
        var (wanted, current) = (request.Need("FunctionVersion"), await CurrentAsync(request));
        if (wanted != current && request.UpdatePolicy?["CodeDeployLambdaAliasUpdate"] is JsonObject policy)
            await shift.RunAsync(request, policy, current, wanted);
        await request.CallAsync("lambda", "UpdateAlias", Members(request), arn);
        return ResourceOutcome.Of(arn, ("AliasArn", arn));
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("lambda", "DeleteAlias",
        new() { ["FunctionName"] = request.Need("FunctionName"), ["Name"] = request.Need("Name") }, ArnOf(request));

    private static async Task<string> CurrentAsync(ResourceRequest request) => (string)(await request.CallAsync("lambda", "GetAlias",
        new() { ["FunctionName"] = request.Need("FunctionName"), ["Name"] = request.Need("Name") }, ArnOf(request)))["FunctionVersion"]!;

    private static string ArnOf(ResourceRequest request) => $"{FunctionNames.ArnOf(request, request.Need("FunctionName"))}:{request.Need("Name")}";

    private static JsonObject Members(ResourceRequest request)
    {
        var members = request.Take("Description", "FunctionName", "FunctionVersion", "Name");
        // A list in templates, a map in the API; an empty one ends a sharing.
        var weights = (request.Properties["RoutingConfig"]?["AdditionalVersionWeights"] as JsonArray ?? []).OfType<JsonObject>();
        members["RoutingConfig"] = new JsonObject
        {
            ["AdditionalVersionWeights"] = new JsonObject(weights.Select(each => KeyValuePair.Create(each["FunctionVersion"]!.ToString(), each["FunctionWeight"]?.DeepClone()))),
        };
        return members;
    }
}
