using Amazon.S3.Model;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class ListObjectsTests
{
    [Fact]
    public async Task A_page_tells_how_to_go_on_and_prefixes_roll_up()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("pages");
        foreach (var key in new[] { "a/1", "a/2", "b", "c/1", "d+e f" })
            await s3.PutObjectAsync(new PutObjectRequest { BucketName = "pages", Key = key, ContentBody = key });
        var first = await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "pages", Delimiter = "/", MaxKeys = 2 });
        Assert.Equal(["a/"], first.CommonPrefixes);
        Assert.Equal(["b"], first.S3Objects.Select(each => each.Key));
        Assert.True(first.IsTruncated);
        var second = await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "pages", Delimiter = "/", MaxKeys = 2, ContinuationToken = first.NextContinuationToken });
        Assert.Equal(["c/"], second.CommonPrefixes);
        Assert.Equal(["d+e f"], second.S3Objects.Select(each => each.Key));
        Assert.False(second.IsTruncated);
        var older = await s3.ListObjectsAsync(new ListObjectsRequest { BucketName = "pages", Delimiter = "/", MaxKeys = 1 });
        Assert.Equal("a/", older.NextMarker);
        Assert.Equal(["b"], (await s3.ListObjectsAsync(new ListObjectsRequest { BucketName = "pages", Delimiter = "/", MaxKeys = 1, Marker = "a/" })).S3Objects.Select(each => each.Key));
    }
}
