using System.Net;
using System.Text;
using Amazon.S3;
using Amazon.S3.Model;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class ObjectTests
{
    [Fact]
    public async Task An_object_reads_back_with_its_headers_metadata_tags_and_checksum()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("objects");
        var put = new PutObjectRequest
        {
            BucketName = "objects", Key = "a/b c.txt", ContentBody = "hello", ContentType = "text/plain", StorageClass = S3StorageClass.StandardInfrequentAccess,
            ChecksumAlgorithm = ChecksumAlgorithm.SHA256, TagSet = [new Tag { Key = "team", Value = "web&shop" }],
        };
        put.Metadata["Commit"] = "abc";
        put.Headers.CacheControl = "no-store";
        var written = await s3.PutObjectAsync(put);
        Assert.Equal("\"5d41402abc4b2a76b9719d911017c592\"", written.ETag);
        Assert.Equal("LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=", written.ChecksumSHA256);
        using var read = await s3.GetObjectAsync(new GetObjectRequest { BucketName = "objects", Key = "a/b c.txt", ChecksumMode = ChecksumMode.ENABLED });
        Assert.Equal("hello", await new StreamReader(read.ResponseStream).ReadToEndAsync());
        Assert.Equal("abc", read.Metadata["commit"]);
        Assert.Equal("no-store", read.Headers.CacheControl);
        Assert.Equal("text/plain", read.Headers.ContentType);
        Assert.Equal(S3StorageClass.StandardInfrequentAccess, read.StorageClass);
        Assert.Equal(1, read.TagCount);
        Assert.Equal(written.ChecksumSHA256, read.ChecksumSHA256);
    }

    [Theory]
    [InlineData("CRC32", "NhCmhg==")]
    [InlineData("CRC32C", "mnG7TA==")]
    [InlineData("SHA1", "qvTGHdzF6KLavt4PO0gs2a6pQ00=")]
    public async Task Checksums_are_those_that_everyone_computes(string algorithm, string expected)
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("checksums");
        var put = await s3.PutObjectAsync(new PutObjectRequest { BucketName = "checksums", Key = "k", ContentBody = "hello", ChecksumAlgorithm = ChecksumAlgorithm.FindValue(algorithm) });
        Assert.Contains(expected, new[] { put.ChecksumCRC32, put.ChecksumCRC32C, put.ChecksumSHA1 });
    }

    [Fact]
    public async Task A_body_that_is_not_what_its_checksum_says_is_refused_and_leaves_nothing()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("digests");
        var wrong = new PutObjectRequest { BucketName = "digests", Key = "k", ContentBody = "hello", MD5Digest = Convert.ToBase64String(new byte[16]) };
        Assert.Equal("BadDigest", (await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(wrong))).ErrorCode);
        wrong = new PutObjectRequest { BucketName = "digests", Key = "k", ContentBody = "hello", ChecksumSHA256 = Convert.ToBase64String(new byte[32]) };
        Assert.Equal("BadDigest", (await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(wrong))).ErrorCode);
        Assert.Null((await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "digests" })).S3Objects);
    }

    [Theory]
    [InlineData(0, 4, "01234")]
    [InlineData(5, 99, "56789")]
    [InlineData(9, 9, "9")]
    public async Task A_range_is_answered_with_those_bytes_alone(long from, long to, string expected)
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("ranges");
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "ranges", Key = "k", ContentBody = "0123456789" });
        using var read = await s3.GetObjectAsync(new GetObjectRequest { BucketName = "ranges", Key = "k", ByteRange = new ByteRange(from, to) });
        Assert.Equal(HttpStatusCode.PartialContent, read.HttpStatusCode);
        Assert.Equal($"bytes {from}-{Math.Min(to, 9)}/10", read.ContentRange);
        Assert.Equal(expected, await new StreamReader(read.ResponseStream).ReadToEndAsync());
    }

    [Fact]
    public async Task Ranges_beyond_the_end_and_suffixes_are_answered_as_http_says()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("suffixes");
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "suffixes", Key = "k", ContentBody = "0123456789" });
        using var last = await s3.GetObjectAsync(new GetObjectRequest { BucketName = "suffixes", Key = "k", ByteRange = new ByteRange("bytes=-3") });
        Assert.Equal("789", await new StreamReader(last.ResponseStream).ReadToEndAsync());
        var beyond = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.GetObjectAsync(new GetObjectRequest { BucketName = "suffixes", Key = "k", ByteRange = new ByteRange(10, 20) }));
        Assert.Equal("InvalidRange", beyond.ErrorCode);
    }

    [Fact]
    public async Task Only_the_first_of_two_conditional_writes_succeeds()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("locks");
        PutObjectRequest Take(string holder) => new() { BucketName = "locks", Key = "release", ContentBody = holder, IfNoneMatch = "*" };
        var takers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            try
            {
                return (await s3.PutObjectAsync(Take($"operator {i}"))).ETag;
            }
            catch (AmazonS3Exception taken) when (taken.ErrorCode == "PreconditionFailed")
            {
                return null;
            }
        }));
        var etag = Assert.Single(takers.OfType<string>());
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "locks", Key = "release", ContentBody = "renewed", IfMatch = etag });
        var stale = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(new PutObjectRequest { BucketName = "locks", Key = "release", ContentBody = "stale", IfMatch = etag }));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
    }

    [Fact]
    public async Task Reads_heed_their_preconditions()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("preconditions");
        var etag = (await s3.PutObjectAsync(new PutObjectRequest { BucketName = "preconditions", Key = "k", ContentBody = "x" })).ETag;
        var unchanged = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.GetObjectAsync(new GetObjectRequest { BucketName = "preconditions", Key = "k", EtagToNotMatch = etag }));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        var other = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.GetObjectAsync(new GetObjectRequest { BucketName = "preconditions", Key = "k", EtagToMatch = "\"0\"" }));
        Assert.Equal(HttpStatusCode.PreconditionFailed, other.StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_S3s_codes()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("missing");
        Assert.Equal("NoSuchKey", (await Assert.ThrowsAsync<NoSuchKeyException>(() => s3.GetObjectAsync("missing", "k"))).ErrorCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.GetObjectMetadataAsync("missing", "k"))).StatusCode);
        Assert.Equal("NoSuchBucket", (await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.GetObjectAsync("nobody-made-this", "k"))).ErrorCode);
        Assert.Equal("KeyTooLongError", (await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(new PutObjectRequest { BucketName = "missing", Key = new string('k', 1025), ContentBody = "" }))).ErrorCode);
        await s3.DeleteObjectAsync("missing", "k");
    }

    [Fact]
    public async Task Copies_keep_headers_unless_told_and_can_replace_their_own()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("copies");
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "copies", Key = "from key", ContentBody = "x", ContentType = "text/css" });
        await s3.CopyObjectAsync("copies", "from key", "copies", "to");
        Assert.Equal("text/css", (await s3.GetObjectMetadataAsync("copies", "to")).Headers.ContentType);
        Assert.Equal("InvalidRequest", (await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.CopyObjectAsync("copies", "to", "copies", "to"))).ErrorCode);
        await s3.CopyObjectAsync(new CopyObjectRequest
        {
            SourceBucket = "copies", SourceKey = "to", DestinationBucket = "copies", DestinationKey = "to", MetadataDirective = S3MetadataDirective.REPLACE, ContentType = "text/html",
        });
        Assert.Equal("text/html", (await s3.GetObjectMetadataAsync("copies", "to")).Headers.ContentType);
    }

    [Fact]
    public async Task Objects_survive_a_restart()
    {
        using var folder = new TempFolder();
        var options = new LocalAwsOptions { StateFolder = folder.File("state") };
        await using (var first = await LocalAwsServer.StartAsync(options))
        {
            using var s3 = new AmazonS3Client(first.AccessKeyId, first.SecretAccessKey, new AmazonS3Config { ServiceURL = first.Endpoint.ToString(), ForcePathStyle = true, AuthenticationRegion = "us-east-1" });
            await s3.PutBucketAsync("lasting");
            await s3.PutObjectAsync(new PutObjectRequest { BucketName = "lasting", Key = "k", InputStream = new MemoryStream(Encoding.UTF8.GetBytes("still here")) });
        }
        await using var second = await LocalAwsServer.StartAsync(options);
        using var again = new AmazonS3Client(second.AccessKeyId, second.SecretAccessKey, new AmazonS3Config { ServiceURL = second.Endpoint.ToString(), ForcePathStyle = true, AuthenticationRegion = "us-east-1" });
        using var read = await again.GetObjectAsync("lasting", "k");
        Assert.Equal("still here", await new StreamReader(read.ResponseStream).ReadToEndAsync());
    }
}
