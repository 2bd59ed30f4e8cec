using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution;

/// <summary>Stores a build's log in S3 when the project asks for it.</summary>
internal sealed class BuildLogUpload(BuildObjects objects, LocalAwsOptions options)
{
    /// <summary>The file to collect the log in; null when S3 logs are off.</summary>
    public string? PathFor(StoredBuild stored, string folder) =>
        stored.LogsConfig?.S3Logs is { Status: "ENABLED", Location: not null } ? Path.Combine(folder, "build.log") : null;

    /// <summary>A bucket that is gone costs the log, not the build.</summary>
    public async Task SendAsync(BuildRun run)
    {
        if (PathFor(run.Stored, run.Folder) is not { } path)
            return;
        var location = run.Stored.LogsConfig!.S3Logs!.Location!.Replace("arn:aws:s3:::", "", StringComparison.Ordinal).Split('/', 2);
        var key = ArtifactKey.Join(location.Length > 1 ? location[1] : "", run.Id[(run.Id.LastIndexOf(':') + 1)..] + ".log");
        try
        {
            await objects.WriteAsync(run, location[0], key, path, CancellationToken.None);
        }
        catch (AwsException error)
        {
            options.Log($"The log of build {run.Id} cannot be stored in s3://{location[0]}/{key}: {error.Message}");
        }
    }
}
