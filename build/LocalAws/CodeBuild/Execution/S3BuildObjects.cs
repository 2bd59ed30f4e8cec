using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution;

/// <summary>S3 as builds see it.</summary>
internal sealed class S3BuildObjects : IBuildObjects
{
    public Task<string> ReadAsync(Scope scope, string bucket, string key, string? versionId, Stream into, CancellationToken cancellation) => throw Missing(bucket);

    public Task WriteAsync(Scope scope, string bucket, string key, string path, CancellationToken cancellation) => throw Missing(bucket);

    public Task<IReadOnlyList<string>> KeysAsync(Scope scope, string bucket, string prefix, CancellationToken cancellation) => throw Missing(bucket);

    private static AwsException Missing(string bucket) => new("NoSuchBucket", $"The specified bucket does not exist: {bucket}");
}
