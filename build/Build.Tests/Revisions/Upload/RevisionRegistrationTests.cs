using System.Runtime.Versioning;
using Amazon.CodeDeploy.Model;
using Build.Revisions;
using Build.Revisions.Upload;

namespace Build.Tests.Revisions.Upload;

[UnsupportedOSPlatform("windows")]
public sealed class RevisionRegistrationTests : IAsyncLifetime
{
    private readonly Checkout checkout = Checkout.Deployable();
    private Bucket bucket = null!;

    public async ValueTask InitializeAsync() => bucket = await Bucket.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await bucket.DisposeAsync();
        checkout.Dispose();
    }

    [LinuxFact]
    public async Task A_revision_is_registered_once_as_the_very_object_that_was_sent()
    {
        await bucket.CodeDeploy.CreateApplicationAsync(new CreateApplicationRequest { ApplicationName = "demo-app" });
        var uploaded = await new RevisionUpload(bucket.Cake, bucket.S3).SendAsync(await checkout.PackageAsync(), Bucket.Name, "revisions/demo/a.zip", null, default);
        var registration = new RevisionRegistration(bucket.CodeDeploy);
        Assert.True(await registration.RegisterAsync("demo-app", uploaded, "commit 0123abc", default));
        Assert.False(await registration.RegisterAsync("demo-app", uploaded, "commit 0123abc", default));
        var revisions = (await bucket.CodeDeploy.ListApplicationRevisionsAsync(new ListApplicationRevisionsRequest { ApplicationName = "demo-app" })).Revisions;
        var location = Assert.Single(revisions!).S3Location!;
        Assert.Equal((uploaded.Bucket, uploaded.Key, uploaded.ETag, uploaded.VersionId, "zip"), (location.Bucket, location.Key, location.ETag, location.Version, location.BundleType?.Value));
    }

    [LinuxFact]
    public async Task A_missing_application_is_named()
    {
        var uploaded = new UploadedRevision(Bucket.Name, "a.zip", "0123456789abcdef0123456789abcdef", null, 1, WasThere: true);
        await Assert.ThrowsAsync<ApplicationDoesNotExistException>(() => new RevisionRegistration(bucket.CodeDeploy).RegisterAsync("nowhere", uploaded, "", default));
    }
}
