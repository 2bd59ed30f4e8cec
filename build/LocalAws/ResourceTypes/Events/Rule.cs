using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Events;

/// <summary>AWS::Events::Rule with its targets.</summary>
internal sealed class Rule : ResourceType
{
    private static readonly string[] Own = ["Description", "EventBusName", "EventPattern", "RoleArn", "ScheduleExpression", "State"];

    public override string TypeName => "AWS::Events::Rule";

    public override IReadOnlyList<string> Properties => ["Name", "Targets", "Tags", .. Own];

    public override string NameProperty => "Name";

    public override IReadOnlyList<string> CreateOnly => ["EventBusName"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("Name", 64);
        var asked = request.Take("EventBusName");
        asked["Name"] = name;
        DemandNew(name, await request.TryAsync("events", "DescribeRule", asked, ArnOf(request, name)));
        request.Initiated(name);
        return await PutAsync(request, name);
    }

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request) => PutAsync(request, request.Id);

    public override async Task DeleteAsync(ResourceRequest request)
    {
        await RemoveAsync(request, request.Id, Ids(request.Properties));
        var members = request.Take("EventBusName");
        members["Name"] = request.Id;
        await request.TryAsync("events", "DeleteRule", members, ArnOf(request, request.Id));
    }

    private static async Task<ResourceOutcome> PutAsync(ResourceRequest request, string name)
    {
        var members = request.Take(Own);
        members["Name"] = name;
        if (request.Tags() is { Count: > 0 } tags)
            members["Tags"] = tags;
        var arn = (string)(await request.CallAsync("events", "PutRule", members, ArnOf(request, name)))["RuleArn"]!;
        await RemoveAsync(request, name, Ids(request.Previous).Except(Ids(request.Properties)));
        if (request.Properties["Targets"] is JsonArray { Count: > 0 } targets)
        {
            var put = request.Take("EventBusName");
            put["Rule"] = name;
            put["Targets"] = targets.DeepClone();
            var failed = (await request.CallAsync("events", "PutTargets", put, ArnOf(request, name)))["FailedEntries"] as JsonArray;
            if (failed is [{ } first, ..])
                throw new LocalAws.Kernel.AwsException((string?)first["ErrorCode"] ?? "ValidationException", (string?)first["ErrorMessage"] ?? "A target was refused");
        }
        return ResourceOutcome.Of(name, ("Arn", arn));
    }

    private static async Task RemoveAsync(ResourceRequest request, string name, IEnumerable<string> ids)
    {
        if (ids.ToList() is not { Count: > 0 } gone)
            return;
        var members = request.Take("EventBusName");
        members["Rule"] = name;
        members["Ids"] = new JsonArray([.. gone.Select(id => (JsonNode)id)]);
        await request.TryAsync("events", "RemoveTargets", members, ArnOf(request, name));
    }

    private static IEnumerable<string> Ids(JsonObject properties) =>
        (properties["Targets"] as JsonArray ?? []).OfType<JsonObject>().Select(target => target["Id"]).OfType<JsonNode>().Select(ResourceRequest.TextOf);

    private static string ArnOf(ResourceRequest request, string name) => request.Arn("events", $"rule/{name}");
}
