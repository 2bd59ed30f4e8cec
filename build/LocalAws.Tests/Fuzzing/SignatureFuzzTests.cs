using System.Globalization;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Fuzzing;

/// <summary>A signature holds for one request: whatever is changed on the way, the answer is no, and the request had no effect.</summary>
public class SignatureFuzzTests
{
    [Fact]
    public async Task A_request_that_was_changed_after_signing_is_refused()
    {
        var budget = new FuzzBudget(tries: 300);
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        while (budget.Next())
        {
            var (service, wire) = budget.Random.Next(2) == 0
                ? ("iam", new WireRequest("POST", "/") { Body = "Action=CreateUser&UserName=alpha&Version=2010-05-08"u8.ToArray() }.With("content-type", "application/x-www-form-urlencoded"))
                : ("s3", new WireRequest("PUT", "/alpha-bucket?x-id=CreateBucket").With("x-amz-acl", "private"));
            var signed = wire.Signed(aws.Server, service);
            var answer = await client.SendAsync(Tampered(signed, budget.Random));
            Assert.True(answer is null or { Status: >= 400 and < 500 or 501 }, $"{answer?.Status} {answer?.Text} {budget.Description}");
        }
        Assert.Null(aws.Get<LocalAws.Iam.UserStore>().Find(aws.Server.AccountId, "alpha"));
        Assert.Null(aws.Get<LocalAws.S3.BucketStore>().Find("alpha-bucket"));
    }

    [Fact]
    public async Task Headers_absent_twice_or_wild_are_no_fault_of_the_server()
    {
        var budget = new FuzzBudget(tries: 800);
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        string[] names =
        [
            "host", "x-amz-date", "date", "x-amz-content-sha256", "authorization", "content-type", "content-encoding", "x-amz-target", "x-amz-security-token", "x-amz-decoded-content-length",
            "x-amz-trailer", "content-md5", "range", "if-match", "if-modified-since", "expect", "transfer-encoding", "content-length", "origin", "x-amz-copy-source", "x-amz-copy-source-range", "x-amz-tagging",
            "x-amz-sdk-checksum-algorithm", "x-amz-checksum-crc32", "x-amz-server-side-encryption-customer-algorithm", "connection", "upgrade", "x-http-method-override", "x-forwarded-host",
        ];
        string[] values =
        [
            "", " ", ",", "a", "0", "-1", "99999999999999999999", "chunked", "gzip", "aws-chunked", "gzip, aws-chunked", "100-continue", "localhost", "[::1]", "[", "evil.example", "application/json", "text/html; charset=x",
            "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "UNSIGNED-PAYLOAD", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, SignedHeaders=host, Signature=x",
            "AWS4-ECDSA-P256-SHA256 Credential=x", "Basic eA==", "20260101T000000Z", "99990101T000000Z", "Thu, 01 Jan 1970 00:00:00 GMT", "bytes=0-0,2-3", "bytes=-99999999999999999999", "x.y", "*", "\"a\", \"b\"", "null", "file:///etc/passwd",
            "/alpha/%00", "alpha", "a=b&c", new('x', 9000), "é",
        ];
        await client.SendAsync(new WireRequest("PUT", "/alpha-bucket").Signed(aws.Server, "s3"));
        while (budget.Next())
        {
            var wire = budget.Random.Next(4) switch
            {
                0 => new WireRequest("POST", "/") { Body = "{}"u8.ToArray() }.With("x-amz-target", "CodePipeline_20150709.ListPipelines"),
                1 => new WireRequest("GET", "/alpha-bucket/key"),
                2 => new WireRequest("PUT", "/alpha-bucket/key") { Body = "hello"u8.ToArray() },
                _ => new WireRequest("GET", "/v1/repos/alpha/info/refs?service=git-upload-pack"),
            };
            if (budget.Random.Next(2) == 0)
                wire = Changed(wire, names, values, budget.Random);
            wire = wire.Signed(aws.Server, wire.Target == "/" ? "codepipeline" : "s3");
            if (budget.Random.Next(2) == 0)
                wire = Changed(wire, names, values, budget.Random);
            var answer = await client.SendAsync(wire.With("connection", "close"));
            Assert.True(answer is null or { Status: < 500 or 501 }, $"{answer?.Status} {answer?.Text} for {wire.Method} {wire.Target} {string.Join("; ", wire.Headers)} {budget.Description}");
        }
    }

    [Theory]
    [InlineData("iam", -16, "SignatureDoesNotMatch", "Signature expired")]
    [InlineData("iam", 16, "SignatureDoesNotMatch", "Signature not yet current")]
    [InlineData("s3", -16, "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.")]
    [InlineData("codepipeline", -16, "InvalidSignatureException", "Signature expired")]
    public async Task A_clock_that_is_wrong_is_told_so_in_the_services_words(string service, int minutes, string code, string message)
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var wire = service switch
        {
            "iam" => new WireRequest("POST", "/") { Body = "Action=ListUsers&Version=2010-05-08"u8.ToArray() }.With("content-type", "application/x-www-form-urlencoded"),
            "s3" => new WireRequest("GET", "/"),
            _ => new WireRequest("POST", "/") { Body = "{}"u8.ToArray() }.With("x-amz-target", "CodePipeline_20150709.ListPipelines"),
        };
        var answer = await client.SendAsync(wire.Signed(aws.Server, service, time: DateTimeOffset.UtcNow.AddMinutes(minutes)));
        Assert.Equal(403, answer!.Status);
        Assert.Contains(code, answer.Text, StringComparison.Ordinal);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
        // Clients correct their clock by the Date of such an answer.
        Assert.True(DateTimeOffset.TryParse(answer.Headers["date"], CultureInfo.InvariantCulture, out _));
    }

    [Fact]
    public async Task SigV4A_is_refused_by_name()
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var wire = new WireRequest("GET", "/").With("host", aws.Endpoint.Authority).With("authorization", "AWS4-ECDSA-P256-SHA256 Credential=AKIA/20261127/s3/aws4_request, SignedHeaders=host, Signature=00");
        var answer = await client.SendAsync(wire);
        Assert.Equal(403, answer!.Status);
        Assert.Contains("SigV4A", answer.Text, StringComparison.Ordinal);
    }

    private static WireRequest Tampered(WireRequest signed, Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                return signed with { Body = [.. signed.Body, (byte)' '] };
            case 1:
                return signed with { Target = signed.Target + (signed.Target.Contains('?', StringComparison.Ordinal) ? "&tagging" : "?tagging") };
            case 2:
                return signed with { Method = signed.Method == "PUT" ? "POST" : "PUT" };
            case 3:
                return signed.With("x-amz-date", "20261127T000000Z");
            case 4:
                return signed with { Headers = [.. signed.Headers.Select(each => each.Name is "x-amz-date" or "host" ? (each.Name, Value: each.Name == "host" ? "localhost:1" : "20261126T000000Z") : each)] };
            default:
                var index = signed.Headers.ToList().FindIndex(each => each.Name == "authorization");
                var (name, value) = signed.Headers[index];
                var at = random.Next("AWS4-HMAC-SHA256 Credential=".Length, value.Length);
                var other = value[at] == 'a' ? 'b' : 'a';
                return signed with { Headers = [.. signed.Headers.Where(each => each.Name != "authorization"), (name, value[..at] + other + value[(at + 1)..])] };
        }
    }

    private static WireRequest Changed(WireRequest wire, string[] names, string[] values, Random random)
    {
        var (name, value) = (names[random.Next(names.Length)], values[random.Next(values.Length)]);
        return random.Next(3) switch
        {
            0 => wire.Without(name),
            1 => wire.Without(name).With(name, value),
            _ => wire.With(name, value),
        };
    }
}
