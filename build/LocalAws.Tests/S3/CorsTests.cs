using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

/// <summary>Pages of other origins: browsers ask first, and show answers only to pages that the bucket lets in.</summary>
public class CorsTests(SharedAws served) : IClassFixture<SharedAws>
{
    private const string Rules = """
        <CORSConfiguration><CORSRule><AllowedOrigin>https://*.example.com</AllowedOrigin><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod>
        <AllowedHeader>x-amz-*</AllowedHeader><ExposeHeader>ETag</ExposeHeader><MaxAgeSeconds>60</MaxAgeSeconds></CORSRule>
        <CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>HEAD</AllowedMethod></CORSRule></CORSConfiguration>
        """;

    [Fact]
    public async Task A_preflight_is_answered_by_the_rule_that_fits()
    {
        using var client = await BucketAsync("cors-preflight");
        var answer = await PreflightAsync(client, "/cors-preflight/key", "https://app.example.com", "PUT", "X-Amz-Date, x-amz-acl");
        Assert.Equal(200, answer.Status);
        Assert.Equal("https://app.example.com", answer.Headers["access-control-allow-origin"]);
        Assert.Equal("GET, PUT", answer.Headers["access-control-allow-methods"]);
        Assert.Equal("x-amz-date, x-amz-acl", answer.Headers["access-control-allow-headers"]);
        Assert.Equal(("ETag", "60", "true"), (answer.Headers["access-control-expose-headers"], answer.Headers["access-control-max-age"], answer.Headers["access-control-allow-credentials"]));
        Assert.Equal("*", (await PreflightAsync(client, "/cors-preflight", "https://evil.example", "HEAD", null)).Headers["access-control-allow-origin"]);
    }

    [Theory]
    [InlineData("/cors-refused/key", "https://evil.example", "GET", null)]
    [InlineData("/cors-refused/key", "https://app.example.com", "DELETE", null)]
    [InlineData("/cors-refused/key", "https://app.example.com", "PUT", "authorization")]
    [InlineData("/no-such-bucket/key", "https://app.example.com", "GET", null)]
    [InlineData("/", "https://app.example.com", "GET", null)]
    public async Task What_no_rule_allows_is_refused(string path, string origin, string method, string? headers)
    {
        using var client = await BucketAsync("cors-refused");
        Assert.Equal(403, (await PreflightAsync(client, path, origin, method, headers)).Status);
        Assert.Equal(403, (await PreflightAsync(client, path, "http://localhost:3000", method, headers)).Status);
    }

    [Fact]
    public async Task Answers_to_pages_that_are_let_in_say_so_and_others_get_none()
    {
        using var client = await BucketAsync("cors-answers");
        await client.SendAsync(new WireRequest("PUT", "/cors-answers/key") { Body = "hello"u8.ToArray() }.Signed(served.Aws.Server, "s3"));
        var read = await client.SendAsync(new WireRequest("GET", "/cors-answers/key").With("origin", "https://app.example.com").Signed(served.Aws.Server, "s3"));
        Assert.Equal((200, "hello", "https://app.example.com"), (read!.Status, read.Text, read.Headers["access-control-allow-origin"]));
        var missing = await client.SendAsync(new WireRequest("GET", "/cors-answers/none").With("origin", "https://app.example.com").Signed(served.Aws.Server, "s3"));
        Assert.Equal((404, "https://app.example.com"), (missing!.Status, missing.Headers["access-control-allow-origin"]));
        var unsigned = await client.SendAsync(new WireRequest("GET", "/cors-answers/key").With("host", served.Aws.Endpoint.Authority).With("origin", "https://app.example.com"));
        Assert.Equal(403, unsigned!.Status);
        var elsewhere = await client.SendAsync(new WireRequest("GET", "/cors-answers/key").With("origin", "https://evil.example").Signed(served.Aws.Server, "s3"));
        Assert.Equal((403, false), (elsewhere!.Status, elsewhere.Headers.ContainsKey("access-control-allow-origin")));
    }

    [Fact]
    public async Task A_buckets_rules_open_no_other_service()
    {
        using var client = await BucketAsync("cors-others");
        var wire = new WireRequest("GET", "/cors-others").With("x-amz-target", "CodePipeline_20150709.ListPipelines").With("origin", "https://app.example.com");
        Assert.Equal(403, (await client.SendAsync(wire.Signed(served.Aws.Server, "codepipeline")))!.Status);
    }

    [Theory]
    [InlineData("<AllowedOrigin>*</AllowedOrigin><AllowedMethod>PATCH</AllowedMethod>", "InvalidRequest")]
    [InlineData("<AllowedOrigin>https://*.*</AllowedOrigin><AllowedMethod>GET</AllowedMethod>", "InvalidRequest")]
    [InlineData("<AllowedMethod>GET</AllowedMethod>", "MalformedXML")]
    public async Task Rules_that_S3_does_not_take_are_refused(string rule, string code)
    {
        using var client = await BucketAsync("cors-wrong");
        var answer = await PutAsync(client, "cors-wrong", $"<CORSConfiguration><CORSRule>{rule}</CORSRule></CORSConfiguration>");
        Assert.Equal((400, true), (answer.Status, answer.Text.Contains($"<Code>{code}</Code>", StringComparison.Ordinal)));
    }

    private async Task<WireClient> BucketAsync(string name)
    {
        var client = new WireClient(served.Aws.Endpoint);
        await client.SendAsync(new WireRequest("PUT", "/" + name).Signed(served.Aws.Server, "s3"));
        Assert.Equal(200, (await PutAsync(client, name, Rules)).Status);
        return client;
    }

    private async Task<WireAnswer> PutAsync(WireClient client, string name, string rules) =>
        (await client.SendAsync(new WireRequest("PUT", $"/{name}?cors") { Body = System.Text.Encoding.UTF8.GetBytes(rules) }.Signed(served.Aws.Server, "s3")))!;

    // A browser signs no preflight.
    private async Task<WireAnswer> PreflightAsync(WireClient client, string path, string origin, string method, string? headers)
    {
        var request = new WireRequest("OPTIONS", path).With("host", served.Aws.Endpoint.Authority).With("origin", origin).With("access-control-request-method", method);
        return (await client.SendAsync(headers is null ? request : request.With("access-control-request-headers", headers)))!;
    }
}
