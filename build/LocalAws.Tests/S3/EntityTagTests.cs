using System.Text;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

/// <summary>What an ETag says of the bytes: their MD5 under S3's own key, and nothing under one of KMS.</summary>
public class EntityTagTests
{
    private static readonly byte[] Bytes = "some bytes"u8.ToArray();
    private const string Md5 = "\"9d0568469d206c1aedf1b71f12f474bc\""; // printf 'some bytes' | md5sum
    private const string ContentMd5 = "nQVoRp0gbBrt8bcfEvR0vA==";

    [Theory]
    [InlineData("AES256", true)]
    [InlineData("aws:kms", false)]
    [InlineData("aws:kms:dsse", false)]
    public async Task It_is_the_md5_of_what_no_key_of_kms_encrypts(string encryption, bool isDigest)
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        await client.SendAsync(new WireRequest("PUT", "/bucket").Signed(aws.Server, "s3"));
        var put = await PutAsync("one", Bytes);
        Assert.Equal(isDigest, put.Headers["etag"] == Md5);
        Assert.Matches("^\"[0-9a-f]{32}\"$", put.Headers["etag"]);
        Assert.Equal(put.Headers["etag"], (await client.SendAsync(new WireRequest("HEAD", "/bucket/one").Signed(aws.Server, "s3")))!.Headers["etag"]);
        Assert.Equal(isDigest, (await PutAsync("one", Bytes)).Headers["etag"] == put.Headers["etag"]);

        var copy = new WireRequest("PUT", "/bucket/two").With("x-amz-copy-source", "bucket/one").With("x-amz-server-side-encryption", "AES256");
        Assert.Contains(Md5.Trim('"'), (await client.SendAsync(copy.Signed(aws.Server, "s3")))!.Text, StringComparison.Ordinal);

        var changed = await PutAsync("three", Encoding.ASCII.GetBytes("other bytes"));
        Assert.Equal((400, true), (changed.Status, changed.Text.Contains("<Code>BadDigest</Code>", StringComparison.Ordinal)));

        async Task<WireAnswer> PutAsync(string key, byte[] body) => (await client.SendAsync(new WireRequest("PUT", "/bucket/" + key) { Body = body }
            .With("x-amz-server-side-encryption", encryption).With("Content-MD5", ContentMd5).Signed(aws.Server, "s3")))!;
    }
}
