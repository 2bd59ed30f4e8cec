using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class VersionTests
{
    [Fact]
    public async Task Versions_are_kept_hidden_by_a_marker_and_come_back_when_it_goes()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("versions", "Enabled");
        var first = (await s3.PutObjectAsync(new PutObjectRequest { BucketName = "versions", Key = "k", ContentBody = "one" })).VersionId;
        var second = (await s3.PutObjectAsync(new PutObjectRequest { BucketName = "versions", Key = "k", ContentBody = "two" })).VersionId;
        Assert.Equal("one", await ReadAsync(s3, first));
        var marker = await s3.DeleteObjectAsync("versions", "k");
        Assert.Equal("true", marker.DeleteMarker);
        var gone = await Assert.ThrowsAsync<NoSuchKeyException>(() => s3.GetObjectAsync("versions", "k"));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        var hidden = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.GetObjectAsync("versions", "k", marker.VersionId));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, hidden.StatusCode);
        await s3.DeleteObjectAsync("versions", "k", marker.VersionId);
        Assert.Equal("two", await ReadAsync(s3, null));
        await s3.DeleteObjectAsync("versions", "k", second);
        Assert.Equal("one", await ReadAsync(s3, null));
    }

    [Fact]
    public async Task A_bucket_is_deleted_only_without_versions_and_markers()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("emptied", "Enabled");
        for (var i = 0; i < 3; i++)
            await s3.PutObjectAsync(new PutObjectRequest { BucketName = "emptied", Key = $"k{i}", ContentBody = "x" });
        await s3.DeleteObjectAsync("emptied", "k0");
        Assert.Equal("BucketNotEmpty", (await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.DeleteBucketAsync("emptied"))).ErrorCode);
        string? key = null, version = null;
        do
        {
            var page = await s3.ListVersionsAsync(new ListVersionsRequest { BucketName = "emptied", MaxKeys = 1, KeyMarker = key, VersionIdMarker = version });
            foreach (var each in page.Versions)
                Assert.NotEmpty(each.VersionId);
            (key, version) = (page.NextKeyMarker, page.NextVersionIdMarker);
        }
        while (key is not null);
        var all = await s3.ListVersionsAsync("emptied");
        Assert.Equal(4, all.Versions.Count);
        await s3.DeleteObjectsAsync(new DeleteObjectsRequest { BucketName = "emptied", Objects = [.. all.Versions.Select(each => new KeyVersion { Key = each.Key, VersionId = each.VersionId })] });
        await s3.DeleteBucketAsync("emptied");
    }

    [Fact]
    public async Task Suspended_versioning_writes_the_null_version_over_itself()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("suspended", "Enabled");
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "suspended", Key = "k", ContentBody = "kept" });
        await s3.PutBucketVersioningAsync(new() { BucketName = "suspended", VersioningConfig = new() { Status = VersionStatus.Suspended } });
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "suspended", Key = "k", ContentBody = "null one" });
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "suspended", Key = "k", ContentBody = "null two" });
        var versions = (await s3.ListVersionsAsync("suspended")).Versions;
        Assert.Equal(2, versions.Count);
        Assert.Equal("null", versions[0].VersionId);
        Assert.True(versions[0].IsLatest);
    }

    private static async Task<string> ReadAsync(AmazonS3Client s3, string? version)
    {
        using var read = await s3.GetObjectAsync(new GetObjectRequest { BucketName = "versions", Key = "k", VersionId = version });
        return await new StreamReader(read.ResponseStream).ReadToEndAsync();
    }
}
