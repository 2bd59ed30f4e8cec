using LocalAws.Kernel.Archives;

namespace LocalAws.CodeBuild.Execution.Sources;

/// <summary>Fetches a source from S3: a zip that is unpacked, or every object of a folder.</summary>
internal sealed class S3Source(BuildObjects objects)
{
    private const long MaximumBytes = 64L * 1024 * 1024 * 1024;

    /// <param name="location">bucket/path/object.zip or bucket/path/folder/, with or without arn:aws:s3::: before it.</param>
    /// <returns>The version of the object; null for a folder.</returns>
    public async Task<string?> FetchAsync(BuildRun run, string location, string? version, string folder, CancellationToken cancellation)
    {
        var path = location.StartsWith("arn:aws:s3:::", StringComparison.Ordinal) ? location["arn:aws:s3:::".Length..] : location;
        var (bucket, key) = (path[..path.IndexOf('/', StringComparison.Ordinal)], path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        if (!key.EndsWith('/'))
            return await UnzipAsync(run, bucket, key, version, folder, cancellation);
        var keys = objects.Keys(run, bucket, key).ToList();
        if (keys.Count == 0)
            throw PhaseFailure.Client($"There is nothing in s3://{bucket}/{key}");
        foreach (var each in keys.Where(each => !each.EndsWith('/')))
        {
            var target = SafePath.Below(folder, each[key.Length..]) ?? throw PhaseFailure.Client($"The key {each} leaves the source folder");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await using var file = File.Create(target);
            await objects.ReadAsync(run, bucket, each, null, file, cancellation);
        }
        return null;
    }

    /// <summary>Fetches a zip and unpacks it; returns its version.</summary>
    public async Task<string> UnzipAsync(BuildRun run, string bucket, string key, string? version, string folder, CancellationToken cancellation)
    {
        var path = folder + ".zip";
        await using (var file = File.Create(path))
            version = await objects.ReadAsync(run, bucket, key, version, file, cancellation);
        try
        {
            await ZipExtractor.ExtractAsync(path, folder, MaximumBytes, cancellation);
        }
        catch (InvalidDataException broken)
        {
            throw PhaseFailure.Client($"s3://{bucket}/{key} cannot be unpacked: {broken.Message}");
        }
        File.Delete(path);
        return version;
    }
}
