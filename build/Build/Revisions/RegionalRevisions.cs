using Build.Aws;
using Build.Revisions.Upload;
using Cake.Core;

namespace Build.Revisions;

/// <summary>A revision in every region that it is deployed to: the same bytes under the same key, in each region's bucket and application.</summary>
/// <param name="cake">Whose aliases send.</param>
/// <param name="cloud">AWS.</param>
public sealed class RegionalRevisions(ICakeContext cake, Cloud cloud)
{
    /// <summary>Sends a bundle to each region's bucket that has not got it.</summary>
    /// <returns>What was sent where, in a line.</returns>
    public async Task<string> SendAsync(PackagedRevision revision, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var key = RevisionKey.Of(cloud.Names.Settings.Application, revision.ContentHash);
        var sent = await Task.WhenAll(cloud.DeployRegions.Select(region => new RevisionUpload(cake, region.Session.S3.Value).SendAsync(revision, region.Names.Bucket, key, null, cancellation)));
        return sent is [var only] ? $"s3://{only.Bucket}/{key} {Line(only)}" : $"{key}: {string.Join(", ", sent.Zip(cloud.Names.DeployRegions).Select(pair => $"{pair.Second} {Line(pair.First)}"))}";
    }

    /// <summary>Makes the files as they are now known to each region's application.</summary>
    /// <returns>What was registered, in a line.</returns>
    /// <exception cref="BadInput">They are not in a region's bucket.</exception>
    public async Task<string> RegisterAsync(RevisionSource source, CancellationToken cancellation)
    {
        var isNew = await Task.WhenAll(cloud.DeployRegions.Select(region => RegisterAsync(region, source, cancellation)));
        var key = await RevisionHandOff.KeyAsync(source, cancellation);
        var where = cloud.SpansRegions ? $" in {string.Join(" and ", cloud.Names.DeployRegions)}" : "";
        return $"{key} {(isNew.Contains(true) ? "registered" : "is registered already")} with {cloud.Names.DeploymentApplication}{where}";
    }

    private static string Line(UploadedRevision sent) => sent.WasThere ? "is there already" : $"sent ({sent.Size / 1024.0:N0} KiB)";

    private async Task<bool> RegisterAsync(Cloud region, RevisionSource source, CancellationToken cancellation)
    {
        var revision = await RevisionHandOff.UploadedAsync(source, new RevisionUpload(cake, region.Session.S3.Value), region.Names.Bucket, cancellation);
        return await new RevisionRegistration(region.Session.CodeDeploy.Value)
            .RegisterAsync(region.Names.DeploymentApplication, revision, $"Packaged by {region.Identity}", cancellation);
    }
}
