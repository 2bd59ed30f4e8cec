using System.Text;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Http;

/// <summary>Bodies in chunks, HTTP's and S3's own: what is not well formed, or ends early, becomes no object.</summary>
public class ChunkedBodyTests(SharedAws served) : IClassFixture<SharedAws>
{
    private const string Unsigned = "STREAMING-UNSIGNED-PAYLOAD-TRAILER", Signed = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";

    [Theory]
    [InlineData(Unsigned, 5, "zz\r\nhello\r\n0\r\n\r\n", "InvalidRequest")]
    [InlineData(Unsigned, 5, "-5\r\nhello\r\n0\r\n\r\n", "InvalidRequest")]
    [InlineData(Unsigned, 5, "\r\nhello\r\n0\r\n\r\n", "InvalidRequest")]
    [InlineData(Unsigned, 5, "ffffffffffffffffff\r\nhello\r\n0\r\n\r\n", "InvalidRequest")]
    [InlineData(Unsigned, 5, "3\r\nhello\r\n0\r\n\r\n", "InvalidRequest")]
    [InlineData(Unsigned, 5, "5\r\nhello\r\n", "IncompleteBody")]
    [InlineData(Unsigned, 9, "9\r\nhello", "IncompleteBody")]
    [InlineData(Unsigned, 6, "5\r\nhello\r\n0\r\n\r\n", "IncompleteBody")]
    [InlineData(Unsigned, 5, "5\r\nhello\r\n0\r\nno colon\r\n\r\n", "MalformedTrailerError")]
    [InlineData(Unsigned, 5, "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n", "BadDigest")]
    [InlineData(Signed, 5, "5\r\nhello\r\n0\r\n\r\n", "SignatureDoesNotMatch")]
    [InlineData(Signed, 5, "5;chunk-signature=00\r\nhello\r\n0;chunk-signature=00\r\n\r\n", "SignatureDoesNotMatch")]
    public async Task Chunks_that_are_not_as_they_say_become_no_object(string hash, int length, string body, string code)
    {
        using var client = new WireClient(served.Aws.Endpoint);
        await client.SendAsync(new WireRequest("PUT", "/chunked").Signed(served.Aws.Server, "s3"));
        var wire = new WireRequest("PUT", "/chunked/key") { Body = Encoding.ASCII.GetBytes(body) }
            .With("content-encoding", "aws-chunked").With("x-amz-decoded-content-length", $"{length}").With("x-amz-trailer", "x-amz-checksum-crc32");
        var answer = await client.SendAsync(wire.Signed(served.Aws.Server, "s3", payloadHash: hash));
        Assert.InRange(answer!.Status, 400, 403);
        Assert.Contains($"<Code>{code}</Code>", answer.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await client.SendAsync(new WireRequest("GET", "/chunked/key").Signed(served.Aws.Server, "s3")))!.Status);
    }

    [Theory]
    [InlineData("5\r\nhel")]
    [InlineData("xyz\r\nhello\r\n0\r\n\r\n")]
    [InlineData("5;ext=1\r\nhelloXX\r\n0\r\n\r\n")]
    [InlineData("7fffffffffffffff\r\nhello")]
    public async Task HTTPs_own_chunks_too(string body)
    {
        using var client = new WireClient(served.Aws.Endpoint);
        await client.SendAsync(new WireRequest("PUT", "/chunked").Signed(served.Aws.Server, "s3"));
        var wire = new WireRequest("PUT", "/chunked/other") { Body = Encoding.ASCII.GetBytes(body) }.With("x-amz-decoded-content-length", "5").With("transfer-encoding", "chunked");
        var bytes = wire.Signed(served.Aws.Server, "s3", payloadHash: "UNSIGNED-PAYLOAD").Bytes();
        using (var connection = new System.Net.Sockets.TcpClient())
        {
            await connection.ConnectAsync(System.Net.IPAddress.Loopback, served.Aws.Endpoint.Port);
            var stream = connection.GetStream();
            await stream.WriteAsync(bytes);
            connection.Client.Shutdown(System.Net.Sockets.SocketShutdown.Send);
            var answer = await AnswerAsync(stream);
            Assert.DoesNotContain("HTTP/1.1 2", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("HTTP/1.1 5", answer, StringComparison.Ordinal);
        }
        Assert.Equal(404, (await client.SendAsync(new WireRequest("GET", "/chunked/other").Signed(served.Aws.Server, "s3")))!.Status);
    }

    // A server may also cut off who does not speak HTTP.
    private static async Task<string> AnswerAsync(Stream stream)
    {
        var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
            // what came before is the answer
        }
        return Encoding.ASCII.GetString(answer.ToArray());
    }
}
