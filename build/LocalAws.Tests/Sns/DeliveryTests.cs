using System.Text.Json.Nodes;
using LocalAws.Sns.Execution;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Sns;

public class DeliveryTests
{
    [AwsCliFact]
    public async Task An_endpoint_confirms_and_then_receives_messages()
    {
        await using var aws = await TestAws.StartAsync();
        await using var endpoint = await Listener.StartAsync();
        var topic = await TopicAsync(aws);
        var pending = await aws.Cli.JsonAsync("sns", "subscribe", "--topic-arn", topic, "--protocol", "http", "--notification-endpoint", endpoint.Url + "hook");
        Assert.Equal("pending confirmation", (string?)pending["SubscriptionArn"]);
        var (asked, headers) = await endpoint.NextAsync();
        Assert.Equal("SubscriptionConfirmation", headers["x-amz-sns-message-type"]);
        using var http = new HttpClient();
        (await http.GetAsync(new Uri((string)JsonNode.Parse(asked)!["SubscribeURL"]!))).EnsureSuccessStatusCode();
        var sent = await aws.Cli.JsonAsync(
            "sns", "publish", "--topic-arn", topic, "--subject", "Failed", "--message", "Web failed", "--message-attributes", """{"stage":{"DataType":"String","StringValue":"Deploy"}}""");
        var (body, _) = await endpoint.NextAsync();
        var message = JsonNode.Parse(body)!;
        Assert.Equal("Notification", (string?)message["Type"]);
        Assert.Equal((string?)sent["MessageId"], (string?)message["MessageId"]);
        Assert.Equal("Web failed", (string?)message["Message"]);
        Assert.Equal("Failed", (string?)message["Subject"]);
        Assert.Equal("Deploy", (string?)message["MessageAttributes"]!["stage"]!["Value"]);
    }

    [AwsCliFact]
    public async Task An_endpoint_that_is_down_for_a_while_gets_the_message_later()
    {
        await using var aws = await TestAws.StartAsync(options => options with { TimeScale = 1000 });
        await using var endpoint = await Listener.StartAsync(failures: 3);
        var topic = await TopicAsync(aws);
        await aws.Cli.JsonAsync("sns", "subscribe", "--topic-arn", topic, "--protocol", "http", "--notification-endpoint", endpoint.Url.ToString());
        Assert.Contains(topic, (await endpoint.NextAsync()).Body, StringComparison.Ordinal);
        Assert.Contains("\"numRetries\":3", (string?)(await aws.Cli.JsonAsync("sns", "get-topic-attributes", "--topic-arn", topic))["Attributes"]!["EffectiveDeliveryPolicy"], StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task Filters_keep_away_what_a_subscriber_does_not_want_and_raw_delivery_has_no_envelope()
    {
        await using var aws = await TestAws.StartAsync();
        await using var endpoint = await Listener.StartAsync();
        var topic = await TopicAsync(aws);
        var arn = (string)(await aws.Cli.JsonAsync(
            "sns", "subscribe", "--topic-arn", topic, "--protocol", "http", "--notification-endpoint", endpoint.Url.ToString(), "--return-subscription-arn",
            "--attributes", """{"RawMessageDelivery":"true","FilterPolicyScope":"MessageBody","FilterPolicy":"{\"state\":[\"FAILED\"]}"}"""))["SubscriptionArn"]!;
        var token = (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!;
        await aws.Cli.JsonAsync("sns", "confirm-subscription", "--topic-arn", topic, "--token", token);
        await aws.Cli.JsonAsync("sns", "publish", "--topic-arn", topic, "--message", """{"state":"SUCCEEDED"}""");
        await aws.Cli.JsonAsync("sns", "publish", "--topic-arn", topic, "--message", """{"state":"FAILED"}""");
        var (body, headers) = await endpoint.NextAsync();
        Assert.Equal("""{"state":"FAILED"}""", body);
        Assert.Equal("true", headers["x-amz-sns-rawdelivery"]);
        Assert.Equal("MessageBody", (string?)(await aws.Cli.JsonAsync("sns", "get-subscription-attributes", "--subscription-arn", arn))["Attributes"]!["FilterPolicyScope"]);
        Assert.Contains("InvalidParameter", await aws.Cli.ErrorAsync("sns", "set-subscription-attributes", "--subscription-arn", arn, "--attribute-name", "FilterPolicy", "--attribute-value", """{"a":"b"}"""), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task E_mails_are_files_in_the_outbox()
    {
        await using var aws = await TestAws.StartAsync();
        var topic = await TopicAsync(aws);
        var outbox = aws.Get<Outbox>().Path;
        using var arrived = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(outbox, "*.eml");
        watcher.Renamed += (_, _) => arrived.Release();
        watcher.EnableRaisingEvents = true;
        await aws.Cli.JsonAsync("sns", "subscribe", "--topic-arn", topic, "--protocol", "email", "--notification-endpoint", "ops@example.com");
        Assert.True(await arrived.WaitAsync(TimeSpan.FromSeconds(60)));
        var mail = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(outbox, "*.eml")));
        Assert.Contains("To: ops@example.com", mail, StringComparison.Ordinal);
        // Whoever opens the file with anything at all reads the link.
        Assert.Contains("/_sns/confirm?SubscriptionArn=", mail, StringComparison.Ordinal);
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(mail.Split("\r\n").First(line => line.StartsWith("http", StringComparison.Ordinal))))).EnsureSuccessStatusCode();
        Assert.DoesNotContain("PendingConfirmation", (await aws.Cli.JsonAsync("sns", "list-subscriptions"))["Subscriptions"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task A_link_with_a_wrong_token_changes_nothing()
    {
        await using var aws = await TestAws.StartAsync();
        await using var endpoint = await Listener.StartAsync();
        var topic = await TopicAsync(aws);
        await aws.Cli.JsonAsync("sns", "subscribe", "--topic-arn", topic, "--protocol", "http", "--notification-endpoint", endpoint.Url.ToString());
        var link = (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["SubscribeURL"]!;
        using var http = new HttpClient();
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await http.GetAsync(new Uri(link[..^1] + "x"))).StatusCode);
        Assert.Equal("PendingConfirmation", (string?)(await aws.Cli.JsonAsync("sns", "list-subscriptions-by-topic", "--topic-arn", topic))["Subscriptions"]![0]!["SubscriptionArn"]);
    }

    private static async Task<string> TopicAsync(TestAws aws) => (string)(await aws.Cli.JsonAsync("sns", "create-topic", "--name", "codepipeline-alerts"))["TopicArn"]!;
}
