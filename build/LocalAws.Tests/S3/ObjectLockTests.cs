using Amazon.S3;
using Amazon.S3.Model;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

/// <summary>Versions that must stay, through the real AWSSDK.S3.</summary>
public class ObjectLockTests(SharedAws served) : IClassFixture<SharedAws>
{
    private static DateTime Later => DateTime.UtcNow.AddHours(1);

    [Fact]
    public async Task Governance_gives_way_to_who_bypasses_it_and_compliance_to_nobody()
    {
        using var s3 = await BucketAsync("locked-modes");
        var governed = await PutAsync(s3, "locked-modes", "governed", request => (request.ObjectLockMode, request.ObjectLockRetainUntilDate) = (ObjectLockMode.Governance, Later));
        var comply = await PutAsync(s3, "locked-modes", "comply", request => (request.ObjectLockMode, request.ObjectLockRetainUntilDate) = (ObjectLockMode.Compliance, Later));
        Assert.Equal(ObjectLockMode.Governance, (await s3.GetObjectMetadataAsync("locked-modes", "governed")).ObjectLockMode);
        await RefusedAsync("AccessDenied", s3.DeleteObjectAsync(new DeleteObjectRequest { BucketName = "locked-modes", Key = "governed", VersionId = governed }));
        await RefusedAsync("AccessDenied", s3.DeleteObjectAsync(new DeleteObjectRequest { BucketName = "locked-modes", Key = "comply", VersionId = comply, BypassGovernanceRetention = true }));
        // Without a version the key is hidden, and the version stays.
        Assert.Equal("true", (await s3.DeleteObjectAsync("locked-modes", "comply")).DeleteMarker);
        Assert.Equal(comply, (await s3.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = "locked-modes", Key = "comply", VersionId = comply })).VersionId);
        var many = await Assert.ThrowsAsync<DeleteObjectsException>(() => s3.DeleteObjectsAsync(new() { BucketName = "locked-modes", Objects = [new() { Key = "governed", VersionId = governed }] }));
        Assert.Equal("AccessDenied", many.Response.DeleteErrors[0].Code);
        await s3.DeleteObjectAsync(new DeleteObjectRequest { BucketName = "locked-modes", Key = "governed", VersionId = governed, BypassGovernanceRetention = true });
    }

    [Fact]
    public async Task Retention_becomes_longer_and_not_shorter()
    {
        using var s3 = await BucketAsync("locked-longer");
        var version = await PutAsync(s3, "locked-longer", "key", _ => { });
        await RefusedAsync("NoSuchObjectLockConfiguration", s3.GetObjectRetentionAsync(new() { BucketName = "locked-longer", Key = "key" }));
        await RetainAsync(ObjectLockRetentionMode.Compliance, Later);
        await RetainAsync(ObjectLockRetentionMode.Compliance, Later.AddDays(1));
        await RefusedAsync("AccessDenied", RetainAsync(ObjectLockRetentionMode.Compliance, Later));
        await RefusedAsync("AccessDenied", RetainAsync(ObjectLockRetentionMode.Governance, Later.AddDays(2)));
        await RefusedAsync("InvalidArgument", RetainAsync(ObjectLockRetentionMode.Compliance, DateTime.UtcNow.AddDays(-1)));
        var read = (await s3.GetObjectRetentionAsync(new() { BucketName = "locked-longer", Key = "key", VersionId = version })).Retention;
        Assert.Equal((ObjectLockRetentionMode.Compliance, true), (read.Mode, read.RetainUntilDate > DateTime.UtcNow.AddHours(23)));

        Task RetainAsync(ObjectLockRetentionMode mode, DateTime until) =>
            s3.PutObjectRetentionAsync(new() { BucketName = "locked-longer", Key = "key", Retention = new() { Mode = mode, RetainUntilDate = until } });
    }

    [Fact]
    public async Task A_hold_holds_until_it_is_taken_away()
    {
        using var s3 = await BucketAsync("locked-held");
        var version = await PutAsync(s3, "locked-held", "key", request => request.ObjectLockLegalHoldStatus = ObjectLockLegalHoldStatus.On);
        await RefusedAsync("AccessDenied", s3.DeleteObjectAsync(new DeleteObjectRequest { BucketName = "locked-held", Key = "key", VersionId = version, BypassGovernanceRetention = true }));
        await s3.PutObjectLegalHoldAsync(new() { BucketName = "locked-held", Key = "key", LegalHold = new() { Status = ObjectLockLegalHoldStatus.Off } });
        Assert.Equal(ObjectLockLegalHoldStatus.Off, (await s3.GetObjectLegalHoldAsync(new() { BucketName = "locked-held", Key = "key" })).LegalHold.Status);
        await s3.DeleteObjectAsync(new DeleteObjectRequest { BucketName = "locked-held", Key = "key", VersionId = version });
    }

    [Fact]
    public async Task A_bucket_has_a_default_and_keeps_its_versions()
    {
        using var s3 = await BucketAsync("locked-default");
        var configuration = new ObjectLockConfiguration { ObjectLockEnabled = ObjectLockEnabled.Enabled, Rule = new() { DefaultRetention = new() { Mode = ObjectLockRetentionMode.Governance, Days = 3 } } };
        await s3.PutObjectLockConfigurationAsync(new() { BucketName = "locked-default", ObjectLockConfiguration = configuration });
        Assert.Equal(3, (await s3.GetObjectLockConfigurationAsync(new() { BucketName = "locked-default" })).ObjectLockConfiguration.Rule.DefaultRetention.Days);
        await PutAsync(s3, "locked-default", "key", _ => { });
        Assert.Equal(ObjectLockMode.Governance, (await s3.GetObjectMetadataAsync("locked-default", "key")).ObjectLockMode);
        await RefusedAsync("InvalidBucketState", s3.PutBucketVersioningAsync(new() { BucketName = "locked-default", VersioningConfig = new() { Status = VersionStatus.Suspended } }));
    }

    [Fact]
    public async Task A_bucket_without_it_takes_no_lock()
    {
        using var s3 = await served.Aws.S3WithBucketAsync("unlocked", "Enabled");
        await s3.PutObjectAsync(new() { BucketName = "unlocked", Key = "key", ContentBody = "x" });
        await RefusedAsync("InvalidRequest", PutAsync(s3, "unlocked", "key", request => request.ObjectLockLegalHoldStatus = ObjectLockLegalHoldStatus.On));
        await RefusedAsync("InvalidRequest", s3.GetObjectLegalHoldAsync(new() { BucketName = "unlocked", Key = "key" }));
        await RefusedAsync("ObjectLockConfigurationNotFoundError", s3.GetObjectLockConfigurationAsync(new() { BucketName = "unlocked" }));
    }

    private async Task<AmazonS3Client> BucketAsync(string name)
    {
        var s3 = served.Aws.S3();
        await s3.PutBucketAsync(new PutBucketRequest { BucketName = name, ObjectLockEnabledForBucket = true });
        return s3;
    }

    private static async Task<string> PutAsync(AmazonS3Client s3, string bucket, string key, Action<PutObjectRequest> change)
    {
        var request = new PutObjectRequest { BucketName = bucket, Key = key, ContentBody = "x" };
        change(request);
        return (await s3.PutObjectAsync(request)).VersionId;
    }

    private static async Task RefusedAsync(string code, Task call) => Assert.Equal(code, (await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => call)).ErrorCode);
}
