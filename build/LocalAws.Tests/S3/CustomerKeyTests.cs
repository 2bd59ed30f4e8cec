using System.Security.Cryptography;
using System.Text;
using LocalAws.Kernel;
using LocalAws.S3.Storage;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

/// <summary>Keys that clients bring; boto3 is the client in <c>s3_objects.py</c>.</summary>
public class CustomerKeyTests
{
    [Fact]
    public async Task Neither_the_bytes_nor_the_key_are_anywhere_in_the_state()
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var (key, secret) = (RandomNumberGenerator.GetBytes(32), string.Concat(Enumerable.Repeat("what nobody else may read ", 1000)));
        await client.SendAsync(new WireRequest("PUT", "/sealed").Signed(aws.Server, "s3"));
        var refused = await client.SendAsync(With(new WireRequest("PUT", "/sealed/key") { Body = Encoding.UTF8.GetBytes(secret) }, key).Signed(aws.Server, "s3"));
        Assert.Equal(403, refused!.Status);
        Assert.Contains("<Code>AccessDenied</Code>", refused.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await client.SendAsync(Blocking("NONE").Signed(aws.Server, "s3")))!.Status);
        var put = await client.SendAsync(With(new WireRequest("PUT", "/sealed/key") { Body = Encoding.UTF8.GetBytes(secret) }, key).Signed(aws.Server, "s3"));
        Assert.Equal((200, "AES256"), (put!.Status, put.Headers["x-amz-server-side-encryption-customer-algorithm"]));
        Assert.DoesNotContain("x-amz-server-side-encryption", put.Headers.Keys);
        var state = aws.Get<StateFolder>().Path;
        foreach (var file in Directory.EnumerateFiles(state, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "lock"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf("nobody else"u8));
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(key));
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(Encoding.ASCII.GetBytes(Convert.ToBase64String(key))));
        }
        Assert.Equal(secret, (await client.SendAsync(With(new WireRequest("GET", "/sealed/key"), key).Signed(aws.Server, "s3")))!.Text);
    }

    [Fact]
    public async Task A_bucket_blocks_them_until_it_is_told_otherwise_and_always_has_an_algorithm()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("sealed");
        using var client = new WireClient(aws.Endpoint);
        await AssertReadsAsync("AES256", "SSE-C");
        await client.SendAsync(Blocking("NONE").Signed(aws.Server, "s3"));
        await AssertReadsAsync("AES256", "NONE");
        // What says nothing of it leaves it as it is.
        await s3.PutBucketEncryptionAsync(Default("aws:kms", "alias/mine"));
        await AssertReadsAsync("aws:kms", "NONE");
        Assert.Equal("InvalidArgument", (await Assert.ThrowsAnyAsync<Amazon.S3.AmazonS3Exception>(() => s3.PutBucketEncryptionAsync(Default("AES256", "alias/mine")))).ErrorCode);

        async Task AssertReadsAsync(string algorithm, string blocked)
        {
            var read = await client.SendAsync(new WireRequest("GET", "/sealed?encryption").Signed(aws.Server, "s3"));
            Assert.Contains($"<SSEAlgorithm>{algorithm}</SSEAlgorithm>", read!.Text, StringComparison.Ordinal);
            Assert.Contains($"<BlockedEncryptionTypes><EncryptionType>{blocked}</EncryptionType></BlockedEncryptionTypes>", read.Text, StringComparison.Ordinal);
        }

        static Amazon.S3.Model.PutBucketEncryptionRequest Default(string algorithm, string key) => new()
        {
            BucketName = "sealed",
            ServerSideEncryptionConfiguration = new()
            {
                ServerSideEncryptionRules = [new() { ServerSideEncryptionByDefault = new() { ServerSideEncryptionAlgorithm = algorithm, ServerSideEncryptionKeyManagementServiceKeyId = key } }],
            },
        };
    }

    [Fact]
    public void Any_place_of_a_file_is_decrypted_by_itself()
    {
        var random = new Random(5);
        var (key, plain) = (RandomNumberGenerator.GetBytes(32), new byte[40_000]);
        random.NextBytes(plain);
        var own = CustomerKey.Of("AES256", Convert.ToBase64String(key), Md5(key))!;
        // The counter's last bits are all set: it must carry.
        using var cipher = own.CipherOf(new string('f', 32));
        var sealedBytes = plain.ToArray();
        cipher.Apply(0, sealedBytes);
        for (var i = 0; i < 500; i++)
        {
            var start = random.Next(plain.Length);
            var piece = sealedBytes[start..(start + random.Next(plain.Length - start))];
            cipher.Apply(start, piece);
            Assert.True(piece.AsSpan().SequenceEqual(plain.AsSpan(start, piece.Length)), $"from {start}, {piece.Length} bytes");
        }
    }

    [Fact]
    public void It_encrypts_as_the_standard_says()
    {
        // NIST SP 800-38A, F.5.5, CTR-AES256.Encrypt.
        var key = Convert.FromHexString("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
        var text = Convert.FromHexString("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710");
        using var cipher = CustomerKey.Of("AES256", Convert.ToBase64String(key), Md5(key))!.CipherOf("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
        cipher.Apply(0, text);
        Assert.Equal("601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c52b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6", Convert.ToHexStringLower(text));
    }

    private static WireRequest With(WireRequest request, byte[] key) => request
        .With("x-amz-server-side-encryption-customer-algorithm", "AES256")
        .With("x-amz-server-side-encryption-customer-key", Convert.ToBase64String(key))
        .With("x-amz-server-side-encryption-customer-key-md5", Md5(key));

    private static WireRequest Blocking(string type) => new WireRequest("PUT", "/sealed?encryption")
    {
        Body = Encoding.UTF8.GetBytes(
            $"<ServerSideEncryptionConfiguration><Rule><BlockedEncryptionTypes><EncryptionType>{type}</EncryptionType></BlockedEncryptionTypes></Rule></ServerSideEncryptionConfiguration>"),
    };

#pragma warning disable CA5351 // the protocol's own
    private static string Md5(byte[] key) => Convert.ToBase64String(MD5.HashData(key));
#pragma warning restore CA5351
}
