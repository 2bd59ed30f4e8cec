using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Sources;

/// <summary>Fetches a build's sources, each into its folder.</summary>
internal sealed class SourceFetcher(CodeCommitSource codeCommit, S3Source s3)
{
    /// <exception cref="PhaseFailure">A source is not there or not as it should be.</exception>
    /// <exception cref="AwsException">The error of the service that has the source.</exception>
    public async Task FetchAsync(BuildRun run, CancellationToken cancellation)
    {
        if (run.Stored.Pipeline is { } pipeline)
        {
            foreach (var (index, input) in pipeline.Inputs.Index())
                await s3.UnzipAsync(run, input.Bucket, input.Key, null, Folder(run, index == 0 ? "" : input.Name), cancellation);
            return;
        }
        run.ResolvedSourceVersion = await FetchAsync(run, run.Build.Source!, run.Build.SourceVersion, run.SourceFolder, cancellation);
        foreach (var secondary in run.Build.SecondarySources ?? [])
        {
            var version = run.Build.SecondarySourceVersions?.FirstOrDefault(each => each.SourceIdentifier == secondary.SourceIdentifier)?.SourceVersion;
            await FetchAsync(run, secondary, version, Folder(run, secondary.SourceIdentifier!), cancellation);
        }
    }

    private async Task<string?> FetchAsync(BuildRun run, ProjectSource source, string? version, string folder, CancellationToken cancellation) =>
        source.Type switch
        {
            "CODECOMMIT" => await codeCommit.CloneAsync(run, source, version, folder, cancellation),
            "S3" => await s3.FetchAsync(run, source.Location!, version, folder, cancellation),
            "NO_SOURCE" => null,
            _ => throw PhaseFailure.Client($"LocalAws does not implement source type {source.Type}"),
        };

    private static string Folder(BuildRun run, string identifier)
    {
        if (identifier.Length == 0)
            return run.SourceFolder;
        var folder = Directory.CreateDirectory(Path.Combine(run.Folder, "src-" + identifier)).FullName;
        run.SourceFolders[identifier] = folder;
        return folder;
    }
}
