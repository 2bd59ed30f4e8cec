using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;

namespace Build.Revisions.Upload;

/// <summary>Makes a revision in the bucket known to a CodeDeploy application, so that it can be listed and deployed again.</summary>
public sealed class RevisionRegistration(IAmazonCodeDeploy codeDeploy)
{
    /// <summary>Where CodeDeploy finds a revision: this very object, and no later one under the same key.</summary>
    public static RevisionLocation LocationOf(UploadedRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return new RevisionLocation
        {
            RevisionType = RevisionLocationType.S3,
            S3Location = new S3Location { Bucket = revision.Bucket, Key = revision.Key, BundleType = BundleType.Zip, ETag = revision.ETag, Version = revision.VersionId },
        };
    }

    /// <summary>Registers a revision unless it is registered.</summary>
    /// <param name="application">Name of the CodeDeploy application.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="description">What it is, for lists of revisions.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Whether it was new to CodeDeploy.</returns>
    /// <exception cref="ApplicationDoesNotExistException">There is no such application.</exception>
    public async Task<bool> RegisterAsync(string application, UploadedRevision revision, string description, CancellationToken cancellation)
    {
        var location = LocationOf(revision);
        if (await IsRegisteredAsync(application, location, cancellation))
            return false;
        var request = new RegisterApplicationRevisionRequest { ApplicationName = application, Revision = location, Description = description };
        await codeDeploy.RegisterApplicationRevisionAsync(request, cancellation);
        return true;
    }

    private async Task<bool> IsRegisteredAsync(string application, RevisionLocation location, CancellationToken cancellation)
    {
        try
        {
            await codeDeploy.GetApplicationRevisionAsync(new GetApplicationRevisionRequest { ApplicationName = application, Revision = location }, cancellation);
            return true;
        }
        catch (RevisionDoesNotExistException)
        {
            return false;
        }
    }
}
