using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lasting;

public class PendingDeliveryTests
{
    [Fact]
    public async Task A_message_to_a_subscriber_that_is_down_is_delivered_by_the_server_that_comes_after_a_kill()
    {
        using var folder = new TempFolder();
        int port;
        using (var served = await ServedAws.StartAsync(folder.File("state")))
        {
            string topic;
            await using (var endpoint = await Listener.StartAsync())
            {
                port = endpoint.Url.Port;
                topic = await SnsAsync(served.Access, "Action=CreateTopic&Name=told", "TopicArn");
                await SnsAsync(served.Access, $"Action=Subscribe&TopicArn={topic}&Protocol=http&Endpoint={Uri.EscapeDataString(endpoint.Url.ToString())}", "SubscriptionArn");
                var token = (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!;
                await SnsAsync(served.Access, $"Action=ConfirmSubscription&TopicArn={topic}&Token={token}", "SubscriptionArn");
            }
            await SnsAsync(served.Access, $"Action=Publish&TopicArn={topic}&Message=first", "MessageId");
            await SnsAsync(served.Access, $"Action=Publish&TopicArn={topic}&Message=second", "MessageId");
            await served.KillAsync();
        }
        await using var again = await Listener.StartAsync(port: port);
        using var next = await ServedAws.StartAsync(folder.File("state"));
        string?[] messages = [(string?)JsonNode.Parse((await again.NextAsync()).Body)!["Message"], (string?)JsonNode.Parse((await again.NextAsync()).Body)!["Message"]];
        Assert.Equal(["first", "second"], messages.Order(StringComparer.Ordinal));
    }

    private static async Task<string> SnsAsync(Access access, string form, string element)
    {
        var request = new WireRequest("POST", "/") { Body = Encoding.ASCII.GetBytes(form + "&Version=2010-03-31") }.With("content-type", "application/x-www-form-urlencoded");
        return XDocument.Parse((await Requests.MustAsync(access, "sns", request)).Text).Descendants().First(each => each.Name.LocalName == element).Value;
    }
}
