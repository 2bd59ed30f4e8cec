using System.Runtime.Versioning;
using Amazon.S3;
using Amazon.S3.Model;
using Build.Revisions;
using Build.Revisions.Upload;

namespace Build.Tests.Revisions.Upload;

[UnsupportedOSPlatform("windows")]
public sealed class RevisionUploadTests : IAsyncLifetime
{
    private readonly Checkout checkout = Checkout.Deployable();
    private Bucket bucket = null!;

    private RevisionUpload Upload => new(bucket.Cake, bucket.S3);

    public async ValueTask InitializeAsync() => bucket = await Bucket.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await bucket.DisposeAsync();
        checkout.Dispose();
    }

    [LinuxFact]
    public async Task What_arrives_is_the_bundle_encrypted_and_versioned()
    {
        var revision = await checkout.PackageAsync();
        var uploaded = await Upload.SendAsync(revision, Bucket.Name, "revisions/demo/a.zip", null, default);
        Assert.False(uploaded.WasThere);
        Assert.Equal(File.ReadAllBytes(revision.Path), await bucket.ReadAsync(uploaded.Key));
        var head = await bucket.S3.GetObjectMetadataAsync(Bucket.Name, uploaded.Key);
        Assert.Equal(ServerSideEncryptionMethod.AES256, head.ServerSideEncryptionMethod);
        Assert.Equal((head.ETag.Trim('"'), head.VersionId, revision.Size), (uploaded.ETag, uploaded.VersionId, uploaded.Size));
        Assert.NotNull(uploaded.VersionId);
    }

    [LinuxFact]
    public async Task An_unchanged_bundle_sends_no_bytes()
    {
        var revision = await checkout.PackageAsync();
        var first = await Upload.SendAsync(revision, Bucket.Name, "a.zip", null, default);
        bucket.Requests.Clear();
        var second = await Upload.SendAsync(revision, Bucket.Name, "a.zip", new Told(_ => Assert.Fail("Bytes were sent.")), default);
        Assert.Equal(first with { WasThere = true }, second);
        Assert.Equal([nameof(GetObjectMetadataRequest)], bucket.Requests);
    }

    [LinuxFact]
    public async Task An_object_of_another_size_is_replaced()
    {
        var revision = await checkout.PackageAsync();
        await bucket.S3.PutObjectAsync(new PutObjectRequest { BucketName = Bucket.Name, Key = "a.zip", ContentBody = "half" });
        Assert.False((await Upload.SendAsync(revision, Bucket.Name, "a.zip", null, default)).WasThere);
        Assert.Equal(File.ReadAllBytes(revision.Path), await bucket.ReadAsync("a.zip"));
    }

    [LinuxFact]
    public async Task A_large_bundle_goes_in_parts_and_tells_how_far_it_is()
    {
        var revision = Large();
        var told = new List<UploadProgress>();
        var uploaded = await Upload.SendAsync(revision, Bucket.Name, "large.zip", new Told(progress =>
        {
            lock (told)
                told.Add(progress);
        }), default);
        Assert.Contains(nameof(UploadPartRequest), bucket.Requests);
        Assert.EndsWith("-3", uploaded.ETag, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(revision.Path), await bucket.ReadAsync("large.zip"));
        Assert.Contains(new UploadProgress(revision.Size, revision.Size), told);
    }

    [LinuxFact]
    public async Task A_cancelled_upload_leaves_neither_object_nor_parts()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Upload.SendAsync(Large(), Bucket.Name, "large.zip", new Told(_ => cancellation.Cancel()), cancellation.Token));
        Assert.Null(await Upload.FindAsync(Bucket.Name, "large.zip", default));
        Assert.Empty((await bucket.S3.ListMultipartUploadsAsync(Bucket.Name)).MultipartUploads ?? []);
    }

    [LinuxFact]
    public async Task Parts_that_a_killed_upload_left_go_when_the_bundle_is_there_and_those_of_other_keys_stay()
    {
        foreach (var key in new[] { "large.zip", "large.zip.other" })
            await bucket.S3.InitiateMultipartUploadAsync(Bucket.Name, key);
        Assert.False((await Upload.SendAsync(Large(), Bucket.Name, "large.zip", null, default)).WasThere);
        Assert.Equal(["large.zip.other"], (await bucket.S3.ListMultipartUploadsAsync(Bucket.Name)).MultipartUploads!.Select(upload => upload.Key));
    }

    [LinuxFact]
    public async Task A_missing_bucket_is_named()
    {
        var revision = await checkout.PackageAsync();
        var exception = await Assert.ThrowsAsync<AmazonS3Exception>(() => Upload.SendAsync(revision, "nowhere", "a.zip", null, default));
        Assert.Equal("NoSuchBucket", exception.ErrorCode);
    }

    private PackagedRevision Large()
    {
        var bytes = new byte[(2 * RevisionUpload.PartSize) + 1000];
        new Random(3).NextBytes(bytes);
        var path = Path.Combine(checkout.Bundles, "large.zip");
        File.WriteAllBytes(path, bytes);
        return new PackagedRevision(path, bytes.Length, 1, "hash", "unknown", []);
    }

    private sealed class Told(Action<UploadProgress> tell) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => tell(value);
    }
}
