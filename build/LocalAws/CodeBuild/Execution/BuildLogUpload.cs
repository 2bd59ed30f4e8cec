using System.IO.Compression;
using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution;

/// <summary>Stores a build's log in S3 when the project asks for it.</summary>
internal sealed class BuildLogUpload(BuildObjects objects, LocalAwsOptions options)
{
    /// <summary>What a build's record says of the log's place in S3; nothing when S3 logs are off.</summary>
    public static LogsLocation Location(StoredBuild stored, LogsLocation given, string region) => PlaceOf(stored) is not var (bucket, key)
        ? given
        : given with { S3LogsArn = $"arn:aws:s3:::{bucket}/{key}", S3DeepLink = $"https://s3.console.aws.amazon.com/s3/object/{bucket}/{key}?region={region}" };

    /// <summary>The file to collect the log in; null when S3 logs are off.</summary>
    public string? PathFor(StoredBuild stored, string folder) =>
        PlaceOf(stored) is null ? null : Path.Combine(folder, "build.log");

    /// <summary>A bucket that is gone costs the log, not the build.</summary>
    public async Task SendAsync(BuildRun run)
    {
        if (PlaceOf(run.Stored) is not var (bucket, key))
            return;
        var path = PathFor(run.Stored, run.Folder)!;
        try
        {
            await using (var log = File.OpenRead(path))
            await using (var packed = new GZipStream(File.Create(path + ".gz"), CompressionLevel.Optimal))
                await log.CopyToAsync(packed, CancellationToken.None);
            await objects.WriteAsync(run, bucket, key, path + ".gz", CancellationToken.None);
        }
        catch (AwsException error)
        {
            options.Log($"The log of build {run.Id} cannot be stored in s3://{bucket}/{key}: {error.Message}");
        }
    }

    // Packed, and named by the build alone: PREFIX/UUID.gz ("logs" of API_LogsLocation).
    private static (string Bucket, string Key)? PlaceOf(StoredBuild stored)
    {
        if (stored.LogsConfig?.S3Logs is not { Status: "ENABLED", Location: { } text })
            return null;
        var location = text.Replace("arn:aws:s3:::", "", StringComparison.Ordinal).Split('/', 2);
        var id = stored.Build.Id!;
        return (location[0], ArtifactKey.Join(location.Length > 1 ? location[1] : "", id[(id.LastIndexOf(':') + 1)..] + ".gz"));
    }
}
