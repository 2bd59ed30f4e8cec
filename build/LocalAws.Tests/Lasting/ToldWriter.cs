using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lasting;

/// <summary>
/// Objects of a bucket that tells of them, to a topic by itself and by a rule of EventBridge: every one that was acknowledged must be told twice, whatever
/// stage of its way a kill came upon.
/// </summary>
internal sealed class ToldWriter(Listener endpoint) : IWriter
{
    private const string Bucket = "told-bucket", Account = "123456789012";
    private readonly HashSet<string> expected = [];
    private readonly HashSet<string> arrived = [];

    public int Acknowledged { get; private set; }

    public async Task WriteAsync(Access access, Random random)
    {
        if (Acknowledged == 0)
            await PrepareAsync(access);
        var key = $"key-{Acknowledged + 1}";
        await Requests.MustAsync(access, "s3", new WireRequest("PUT", $"/{Bucket}/{key}") { Body = [1] });
        expected.Add($"s3 {key}");
        expected.Add($"events {key}");
        Acknowledged++;
    }

    public async Task CheckAsync(Access access)
    {
        while (!expected.IsSubsetOf(arrived))
            Take(JsonNode.Parse((await endpoint.NextAsync()).Body)!);
    }

    private void Take(JsonNode message)
    {
        if (message["Records"] is { } records)
            arrived.Add($"s3 {(string?)records[0]!["s3"]!["object"]!["key"]}");
        else if (message["detail"] is { } detail)
            arrived.Add($"events {(string?)detail["object"]!["key"]}");
    }

    private async Task PrepareAsync(Access access)
    {
        var topic = await SnsAsync(access, "Action=CreateTopic&Name=told", "TopicArn");
        var policy = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["s3.amazonaws.com","events.amazonaws.com"]},"Action":"sns:Publish","Resource":"{{topic}}"}]}""";
        await SnsAsync(access, $"Action=SetTopicAttributes&TopicArn={topic}&AttributeName=Policy&AttributeValue={Uri.EscapeDataString(policy)}", "RequestId");
        var token = SubscribeAsync(access, topic);
        await SnsAsync(access, $"Action=ConfirmSubscription&TopicArn={topic}&Token={await token}", "SubscriptionArn");
        await Requests.MustAsync(access, "s3", new WireRequest("PUT", $"/{Bucket}"));
        var configuration = $"<NotificationConfiguration><TopicConfiguration><Topic>{topic}</Topic><Event>s3:ObjectCreated:*</Event></TopicConfiguration><EventBridgeConfiguration/></NotificationConfiguration>";
        await Requests.MustAsync(access, "s3", new WireRequest("PUT", $"/{Bucket}?notification=") { Body = Encoding.UTF8.GetBytes(configuration) });
        await Requests.JsonAsync(access, "events", "AWSEvents.PutRule", new JsonObject { ["Name"] = "told", ["EventPattern"] = """{"source":["aws.s3"]}""" });
        await Requests.JsonAsync(access, "events", "AWSEvents.PutTargets", new JsonObject { ["Rule"] = "told", ["Targets"] = new JsonArray(new JsonObject { ["Id"] = "1", ["Arn"] = topic }) });
        Assert.Contains(Account, topic, StringComparison.Ordinal);
    }

    // A killed server may have asked already: the last question has the token that counts, which is the same one.
    private async Task<string> SubscribeAsync(Access access, string topic)
    {
        await SnsAsync(access, $"Action=Subscribe&TopicArn={topic}&Protocol=http&Endpoint={Uri.EscapeDataString(endpoint.Url.ToString())}&Attributes.entry.1.key=RawMessageDelivery&Attributes.entry.1.value=true", "SubscriptionArn");
        return (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!;
    }

    private static async Task<string> SnsAsync(Access access, string form, string element)
    {
        var request = new WireRequest("POST", "/") { Body = Encoding.ASCII.GetBytes(form + "&Version=2010-03-31") }.With("content-type", "application/x-www-form-urlencoded");
        return XDocument.Parse((await Requests.MustAsync(access, "sns", request)).Text).Descendants().First(each => each.Name.LocalName == element).Value;
    }
}
