using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution;

/// <summary>What builds need of S3.</summary>
internal interface IBuildObjects
{
    /// <summary>Copies an object into a stream; returns its version id or, without versioning, its ETag.</summary>
    /// <exception cref="AwsException">S3's own error: NoSuchBucket, NoSuchKey...</exception>
    Task<string> ReadAsync(Scope scope, string bucket, string key, string? versionId, Stream into, CancellationToken cancellation);

    /// <summary>Stores a file's contents.</summary>
    /// <exception cref="AwsException">S3's own error: NoSuchBucket...</exception>
    Task WriteAsync(Scope scope, string bucket, string key, string path, CancellationToken cancellation);

    /// <summary>The keys below a prefix.</summary>
    /// <exception cref="AwsException">S3's own error: NoSuchBucket...</exception>
    Task<IReadOnlyList<string>> KeysAsync(Scope scope, string bucket, string prefix, CancellationToken cancellation);
}
