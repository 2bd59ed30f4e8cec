using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Sns;

/// <summary>AWS::SNS::Topic, with the subscriptions that it lists itself.</summary>
internal sealed class Topic : ResourceType
{
    private static readonly string[] Attributes = ["DisplayName", "KmsMasterKeyId", "TracingConfig", "SignatureVersion"];

    public override string TypeName => "AWS::SNS::Topic";

    public override IReadOnlyList<string> Properties => ["TopicName", "Subscription", "Tags", .. Attributes];

    public override string NameProperty => "TopicName";

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("TopicName", 256);
        var arn = request.Arn("sns", name);
        DemandNew(name, await request.TryAsync("sns", "GetTopicAttributes", new() { ["TopicArn"] = arn }, arn));
        request.Initiated(arn);
        var members = new JsonObject { ["Name"] = name, ["Attributes"] = request.Take(Attributes) };
        if (request.Tags() is { Count: > 0 } tags)
            members["Tags"] = tags;
        await request.CallAsync("sns", "CreateTopic", members, arn);
        await SubscribeAsync(request, arn);
        return ResourceOutcome.Of(arn, ("TopicArn", arn), ("TopicName", name));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        foreach (var name in Attributes.Where(name => !JsonNode.DeepEquals(request.Previous[name], request.Properties[name])))
            await request.CallAsync("sns", "SetTopicAttributes", new() { ["TopicArn"] = request.Id, ["AttributeName"] = name, ["AttributeValue"] = request.Text(name) ?? "" }, request.Id);
        await SubscribeAsync(request, request.Id);
        await new Retag("sns", "TagResource", "UntagResource") { Target = new() { ["ResourceArn"] = request.Id }, Resource = request.Id }.RunAsync(request);
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("sns", "DeleteTopic", new() { ["TopicArn"] = request.Id }, request.Id);

    private static async Task SubscribeAsync(ResourceRequest request, string arn)
    {
        foreach (var subscription in (request.Properties["Subscription"] as JsonArray ?? []).OfType<JsonObject>())
        {
            await request.CallAsync("sns", "Subscribe",
                new() { ["TopicArn"] = arn, ["Protocol"] = subscription["Protocol"]?.DeepClone(), ["Endpoint"] = subscription["Endpoint"]?.DeepClone() }, arn);
        }
    }
}
