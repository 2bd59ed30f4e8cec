using System.Net;
using System.Security.Cryptography;
using System.Text;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

public class WebhookTests
{
    private const string Push = """{"ref":"refs/heads/main","repository":{"name":"demo"}}""";

    [Fact]
    public async Task A_signed_call_whose_body_the_filters_match_starts_the_pipeline()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await client.CreateAsync(Demo());
        await client.UntilAsync("Pipeline", "FAILED");
        var url = await PutAsync(aws, client);
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(url, Push, "wrong"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(url, Push.Replace("main", "dev", StringComparison.Ordinal), "secret"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(url, Push, "secret"));
        var started = await client.ExecutionAsync(await client.UntilAsync("Pipeline", "STARTED"));
        Assert.Equal(("Webhook", "arn:aws:codepipeline:us-east-1:123456789012:webhook:hook"), (started.Trigger.TriggerType, started.Trigger.TriggerDetail));
        Assert.Equal(2, (await client.HistoryAsync()).Count);
        var listed = Assert.Single((await aws.Get<ListWebhooks>().InvokeAsync(new(null, null), client.Call)).Webhooks);
        Assert.NotNull(listed.LastTriggered);
        Assert.Equal("****", listed.Definition.AuthenticationConfiguration.SecretToken);
        await aws.Get<DeleteWebhook>().InvokeAsync(new("hook"), client.Call);
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(url, Push, "secret"));
    }

    [Theory]
    [InlineData("$.ref ==", "GITHUB_HMAC", "secret", "InvalidWebhookFilterPatternException")]
    [InlineData("$.ref", "GITHUB_HMAC", null, "InvalidWebhookAuthenticationParametersException")]
    [InlineData("$.ref", "UNAUTHENTICATED", "secret", "InvalidWebhookAuthenticationParametersException")]
    [InlineData("$.ref", "IP", null, "InvalidWebhookAuthenticationParametersException")]
    public async Task What_cannot_be_checked_is_refused(string path, string authentication, string? secret, string code)
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await client.CreateAsync(Demo());
        var definition = new WebhookDefinition("hook", "demo", "Checkout", [new(path, "x")], authentication, new(null, secret));
        Assert.Equal(code, (await Assert.ThrowsAsync<AwsException>(() => aws.Get<PutWebhook>().InvokeAsync(new(definition, null), client.Call))).Code);
    }

    private static async Task<Uri> PutAsync(TestAws aws, PipelineClient client)
    {
        var definition = new WebhookDefinition(
            "hook", "demo", "Checkout", [new("$.ref", "refs/heads/{BranchName}"), new("$['repository'].name", "demo")], "GITHUB_HMAC", new(null, "secret"));
        var made = await aws.Get<PutWebhook>().InvokeAsync(new(definition, null), client.Call);
        return new Uri(aws.Endpoint, made.Webhook.Url);
    }

    private static async Task<HttpStatusCode> PostAsync(Uri url, string body, string secret)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body))));
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }
}
