using LocalAws.Kernel;
using LocalAws.S3;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Fetches bundles from S3. Revisions in GitHub are refused: nothing here reaches the internet.</summary>
internal sealed class RevisionSource(BucketStore buckets, ObjectStore objects, RevisionPermissions permissions) : IRevisionSource
{
    /// <inheritdoc/>
    public Task<Stream> OpenAsync(Scope scope, string instanceId, RevisionLocation revision, CancellationToken cancellation)
    {
        if (revision.S3Location is not { Bucket: { } bucket, Key: { } key } location)
            throw new BundleException($"LocalAws fetches bundles from S3 alone. Put the commit {revision.GitHubLocation?.CommitId} of {revision.GitHubLocation?.Repository} into a bucket, or push it to CodeCommit.");
        if (buckets.Find(bucket) is not { } found)
            throw new BundleException($"The specified bucket does not exist: {bucket}");
        if (found.AccountId != scope.AccountId)
            throw new BundleException($"Access Denied: the bucket {bucket} belongs to another account.");
        var version = objects.Find(bucket, key, location.Version)
            ?? throw new BundleException($"The specified key does not exist: s3://{bucket}/{key}{(location.Version is null ? "" : $" (version {location.Version})")}");
        if (location.ETag is { Length: > 0 } tag && tag.Trim('"') != version.ETag.Trim('"'))
            throw new BundleException($"The ETag of s3://{bucket}/{key} is {version.ETag}, not {tag} as the revision says: the object was changed since.");
        permissions.Demand(scope, instanceId, location, version);
        return Task.FromResult(objects.Open(version));
    }
}
