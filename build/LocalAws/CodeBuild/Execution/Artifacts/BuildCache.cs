using System.Formats.Tar;
using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.Kernel;
using LocalAws.Kernel.Archives;

namespace LocalAws.CodeBuild.Execution.Artifacts;

/// <summary>Keeps cache.paths from one build of a project to the next, as a tar: in the state folder (LOCAL) or in S3.</summary>
internal sealed class BuildCache(BuildObjects objects, BuildFolders folders)
{
    public async Task RestoreAsync(BuildRun run, CancellationToken cancellation)
    {
        if (run.Spec.CachePaths.Count == 0 || await FetchAsync(run, cancellation) is not { } path)
            return;
        await using var tar = new TarReader(File.OpenRead(path));
        while (await tar.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
        {
            var target = SafePath.Below(run.SourceFolder, entry.Name);
            if (target is null || Path.Exists(target))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (entry.EntryType is TarEntryType.SymbolicLink)
                File.CreateSymbolicLink(target, entry.LinkName);
            else
                await entry.ExtractToFileAsync(target, overwrite: false, cancellation);
        }
        run.Log.Container($"Cache restored from {Place(run)}");
    }

    public async Task SaveAsync(BuildRun run, CancellationToken cancellation)
    {
        if (run.Spec.CachePaths.Count == 0 || Type(run) is not ("LOCAL" or "S3"))
            return;
        var (inside, outside) = (
            run.Spec.CachePaths.Where(path => Glob.Problem(path) is null).ToList(),
            run.Spec.CachePaths.Where(path => Glob.Problem(path) is not null)
        );
        foreach (var path in outside)
            run.Log.Container($"Cache path {path} is not in the source folder and is not kept");
        var globs = inside.ConvertAll(path => new Glob(path));
        var made = Path.Combine(run.WorkFolder, "cache.tar");
        await using (var tar = new TarWriter(File.Create(made)))
            foreach (var (relative, path) in SourceTree.Files(run.SourceFolder).Where(file => globs.Exists(glob => glob.Matches(file.Relative))))
                await tar.WriteEntryAsync(path, relative, cancellation);
        if (Type(run) == "LOCAL")
            File.Move(made, folders.CacheOf(run.Scope, run.Build.ProjectName!), overwrite: true);
        else
            await objects.WriteAsync(run, Bucket(run), Key(run), made, cancellation);
        run.Log.Container($"Cache saved to {Place(run)}");
    }

    private async Task<string?> FetchAsync(BuildRun run, CancellationToken cancellation)
    {
        var local = folders.CacheOf(run.Scope, run.Build.ProjectName!);
        if (Type(run) == "LOCAL")
            return File.Exists(local) ? local : null;
        if (Type(run) != "S3")
            return null;
        var fetched = Path.Combine(run.WorkFolder, "cache.tar");
        try
        {
            await using var file = File.Create(fetched);
            await objects.ReadAsync(run, Bucket(run), Key(run), null, file, cancellation);
            return fetched;
        }
        catch (AwsException error)
        {
            run.Log.Container($"Cache is not restored: {error.Message}");
            return null;
        }
    }

    private static string? Type(BuildRun run) => run.Build.Cache?.Type;

    private static string Place(BuildRun run) => Type(run) == "LOCAL" ? "this machine" : $"s3://{Bucket(run)}/{Key(run)}";

    private static string Bucket(BuildRun run) => run.Build.Cache!.Location!.Split('/')[0];

    private static string Key(BuildRun run) =>
        ArtifactKey.Join(string.Join('/', run.Build.Cache!.Location!.Split('/').Skip(1)), run.Build.ProjectName + ".tar");
}
