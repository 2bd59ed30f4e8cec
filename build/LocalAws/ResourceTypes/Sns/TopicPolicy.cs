using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;
using LocalAws.Kernel;

namespace LocalAws.ResourceTypes.Sns;

/// <summary>AWS::SNS::TopicPolicy.</summary>
internal sealed class TopicPolicy : ResourceType
{
    public override string TypeName => "AWS::SNS::TopicPolicy";

    public override IReadOnlyList<string> Properties => ["PolicyDocument", "Topics"];

    public override IReadOnlyList<string> Required => ["PolicyDocument", "Topics"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var id = $"{request.StackName}-{request.LogicalId}-{Ids.Upper(12)}";
        request.Initiated(id);
        await PutAsync(request, Topics(request.Properties));
        return ResourceOutcome.Of(id, ("Id", id));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        await PutAsync(request, Topics(request.Properties));
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    // A topic without a policy of its own has the one that lets its account do everything.
    public override async Task DeleteAsync(ResourceRequest request)
    {
        foreach (var topic in Topics(request.Properties))
        {
            var policy = new JsonObject
            {
                ["Version"] = "2008-10-17",
                ["Statement"] = new JsonArray(new JsonObject
                {
                    ["Effect"] = "Allow", ["Principal"] = new JsonObject { ["AWS"] = "*" }, ["Action"] = new JsonArray("SNS:Publish", "SNS:Subscribe", "SNS:GetTopicAttributes"), ["Resource"] = topic,
                    ["Condition"] = new JsonObject { ["StringEquals"] = new JsonObject { ["AWS:SourceOwner"] = request.Scope.AccountId } },
                }),
            };
            await request.TryAsync("sns", "SetTopicAttributes", new() { ["TopicArn"] = topic, ["AttributeName"] = "Policy", ["AttributeValue"] = policy }, topic);
        }
    }

    private static async Task PutAsync(ResourceRequest request, IEnumerable<string> topics)
    {
        foreach (var topic in topics)
            await request.CallAsync("sns", "SetTopicAttributes", new() { ["TopicArn"] = topic, ["AttributeName"] = "Policy", ["AttributeValue"] = request.Properties["PolicyDocument"]!.DeepClone() }, topic);
    }

    private static IEnumerable<string> Topics(JsonObject properties) => (properties["Topics"] as JsonArray ?? []).OfType<JsonNode>().Select(ResourceRequest.TextOf);
}
