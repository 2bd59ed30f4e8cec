using System.Runtime.Versioning;
using Build.Revisions;
using Build.Revisions.Upload;
using Build.Tests.Revisions.Upload;

namespace Build.Tests.Revisions;

[UnsupportedOSPlatform("windows")]
public sealed class RevisionHandOffTests : IDisposable
{
    private readonly Checkout checkout = Checkout.Deployable();

    [LinuxFact]
    public async Task The_bundle_is_found_again_from_the_files_alone()
    {
        var packaged = await checkout.PackageAsync();
        var found = await RevisionHandOff.BundleAsync(checkout.Source, checkout.Bundles, default);
        Assert.Equal(packaged with { Warnings = found.Warnings }, found);
    }

    [LinuxFact]
    public async Task Files_that_changed_since_are_not_taken_for_the_bundle()
    {
        await checkout.PackageAsync();
        checkout.Write("app/web/app.js", "changed");
        var exception = await Assert.ThrowsAsync<BadInput>(() => RevisionHandOff.BundleAsync(checkout.Source, checkout.Bundles, default));
        Assert.Contains("./build.sh --target Package", exception.Message, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task The_object_is_found_again_from_the_files_alone()
    {
        await using var bucket = await Bucket.StartAsync();
        var upload = new RevisionUpload(bucket.Cake, bucket.S3);
        var exception = await Assert.ThrowsAsync<BadInput>(() => RevisionHandOff.UploadedAsync(checkout.Source, upload, Bucket.Name, default));
        Assert.Contains("./build.sh --target Upload", exception.Message, StringComparison.Ordinal);
        var packaged = await checkout.PackageAsync();
        var sent = await upload.SendAsync(packaged, Bucket.Name, RevisionKey.Of("demo", packaged.ContentHash), null, default);
        Assert.Equal(sent with { WasThere = true }, await RevisionHandOff.UploadedAsync(checkout.Source, upload, Bucket.Name, default));
    }

    public void Dispose() => checkout.Dispose();
}
