using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.Sns;

/// <summary>AWS::SNS::Subscription.</summary>
internal sealed class Subscription : ResourceType
{
    private static readonly string[] Attributes = ["DeliveryPolicy", "FilterPolicy", "FilterPolicyScope", "RawMessageDelivery"];

    public override string TypeName => "AWS::SNS::Subscription";

    public override IReadOnlyList<string> Properties => ["TopicArn", "Protocol", "Endpoint", .. Attributes];

    public override IReadOnlyList<string> Required => ["TopicArn", "Protocol"];

    public override IReadOnlyList<string> CreateOnly => ["TopicArn", "Protocol", "Endpoint"];

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var topic = request.Need("TopicArn");
        var members = request.Take("TopicArn", "Protocol", "Endpoint");
        members["ReturnSubscriptionArn"] = true;
        members["Attributes"] = request.Take(Attributes);
        var arn = (string)(await request.CallAsync("sns", "Subscribe", members, topic))["SubscriptionArn"]!;
        request.Initiated(arn);
        return ResourceOutcome.Of(arn, ("Arn", arn));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        foreach (var name in Attributes.Where(name => !JsonNode.DeepEquals(request.Previous[name], request.Properties[name])))
            await request.CallAsync("sns", "SetSubscriptionAttributes", new() { ["SubscriptionArn"] = request.Id, ["AttributeName"] = name, ["AttributeValue"] = request.Text(name) ?? "" }, request.Need("TopicArn"));
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override Task DeleteAsync(ResourceRequest request) => request.TryAsync("sns", "Unsubscribe", new() { ["SubscriptionArn"] = request.Id }, request.Need("TopicArn"));
}
