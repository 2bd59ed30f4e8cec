using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Http;

public class ExpectTests
{
    [Fact]
    public async Task A_body_that_is_wanted_is_asked_for()
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        await client.SendAsync(new WireRequest("PUT", "/expecting").Signed(aws.Server, "s3"));
        var answer = await client.SendAsync(new WireRequest("PUT", "/expecting/key") { Body = "hello"u8.ToArray() }.With("expect", "100-continue").Signed(aws.Server, "s3"));
        Assert.Equal(200, answer!.Status);
        Assert.Equal("hello", (await client.SendAsync(new WireRequest("GET", "/expecting/key").Signed(aws.Server, "s3")))!.Text);
    }

    [Fact]
    public async Task A_refusal_ends_the_connection_because_the_body_never_comes()
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var head = new WireRequest("PUT", "/nowhere-at-all/key").With("expect", "100-continue").With("content-length", "5").Signed(aws.Server, "s3", payloadHash: "UNSIGNED-PAYLOAD");
        var answer = await client.SendAsync(head);
        Assert.Equal(404, answer!.Status);
        Assert.True(answer.Closes);
    }
}
