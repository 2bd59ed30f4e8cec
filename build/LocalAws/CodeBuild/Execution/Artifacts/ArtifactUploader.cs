using System.Security.Cryptography;
using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.CodeBuild.Execution.Artifacts;

/// <summary>Stores a build's output: for a pipeline as zips under the keys that it names, or in S3 as the project says.</summary>
internal sealed class ArtifactUploader(BuildObjects objects)
{
    /// <exception cref="ArtifactException">The buildspec lacks a set of files, or the set is empty.</exception>
    public async Task UploadAsync(BuildRun run, CancellationToken cancellation)
    {
        if (run.Stored.Pipeline is { } pipeline)
        {
            foreach (var output in pipeline.Outputs)
            {
                var spec = SpecOf(run.Spec.Artifacts, pipeline.Outputs.Count == 1 ? null : output.Name);
                var stored = await ZipAsync(run, spec, output.Bucket, output.Key, pipeline.Outputs.Count == 1 ? null : output.Name, cancellation);
                Keep(run, stored);
            }
            return;
        }
        if (run.Stored.Artifacts is { Type: "S3" } primary)
            run.Artifacts = await S3Async(run, primary, SpecOf(run.Spec.Artifacts, null), cancellation);
        foreach (var secondary in (run.Stored.SecondaryArtifacts ?? []).Where(each => each.Type == "S3"))
            run.SecondaryArtifacts.Add(await S3Async(run, secondary, SpecOf(run.Spec.Artifacts, secondary.ArtifactIdentifier), cancellation));
    }

    private static void Keep(BuildRun run, BuildArtifacts stored)
    {
        if (stored.ArtifactIdentifier is null)
            run.Artifacts = stored;
        else
            run.SecondaryArtifacts.Add(stored);
    }

    private static ArtifactsSpec SpecOf(ArtifactsSpec? artifacts, string? identifier)
    {
        if (identifier is null)
            return artifacts is { Files.Count: > 0 }
                ? artifacts
                : throw new ArtifactException("no definition for the artifacts in the buildspec: add an artifacts section with files");
        return artifacts?.Secondary.GetValueOrDefault(identifier)
            ?? throw new ArtifactException($"no definition for artifact {identifier} in the buildspec: add it to artifacts.secondary-artifacts");
    }

    private async Task<BuildArtifacts> S3Async(BuildRun run, ProjectArtifacts target, ArtifactsSpec spec, CancellationToken cancellation)
    {
        var name =
            target.OverrideArtifactName is true && spec.Name is { } wanted
                ? await run.Shells!.ExpandAsync(wanted, cancellation)
                : target.Name ?? run.Build.ProjectName!;
        var key = ArtifactKey.Of(target, spec.S3Prefix, name, run.Id);
        if (target.Packaging == "ZIP")
            return await ZipAsync(run, spec, target.Location!, key, target.ArtifactIdentifier, cancellation);
        foreach (var file in Select(run, spec, preserveLinks: false))
            await objects.WriteAsync(run, target.Location!, ArtifactKey.Join(key, file.Name), file.Path, cancellation);
        return Describe(target.Location!, key, target.ArtifactIdentifier);
    }

    private async Task<BuildArtifacts> ZipAsync(BuildRun run, ArtifactsSpec spec, string bucket, string key, string? identifier, CancellationToken cancellation)
    {
        var path = Path.Combine(run.WorkFolder, $"artifact-{identifier ?? "primary"}.zip");
        await using (var zip = File.Create(path))
            await ArtifactZip.WriteAsync(zip, Select(run, spec, preserveLinks: true), cancellation);
        await objects.WriteAsync(run, bucket, key, path, cancellation);
        await using var stored = File.OpenRead(path);
        return Describe(bucket, key, identifier) with { Sha256sum = Convert.ToHexStringLower(await SHA256.HashDataAsync(stored, cancellation)) };
    }

    private static IReadOnlyList<ArtifactFile> Select(BuildRun run, ArtifactsSpec spec, bool preserveLinks)
    {
        run.Log.Container($"Expanding base directory path: {spec.BaseDirectory ?? "."}");
        run.Log.Container("Assembling file list");
        var files = ArtifactSelection.Select(run.SourceFolder, spec, preserveLinks);
        run.Log.Container($"Found {files.Count} file(s)");
        return files;
    }

    private static BuildArtifacts Describe(string bucket, string key, string? identifier) =>
        new()
        {
            Location = $"arn:aws:s3:::{bucket}/{key}",
            ArtifactIdentifier = identifier,
            EncryptionDisabled = false,
            OverrideArtifactName = false,
        };
}
