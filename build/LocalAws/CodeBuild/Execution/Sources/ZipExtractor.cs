using System.IO.Compression;

namespace LocalAws.CodeBuild.Execution.Sources;

/// <summary>Unpacks a zip with modes and links, and with nothing outside its folder: links are made last, so that no file is written through one.</summary>
internal static class ZipExtractor
{
    private const int MaximumEntries = 2_000_000;
    private const long MaximumBytes = 64L * 1024 * 1024 * 1024;
    private const int TypeMask = 0xF000;
    private const int SymbolicLink = 0xA000;
    private const int MaximumLinkLength = 4096;

    /// <exception cref="InvalidDataException">The file is no zip, or one that should not be unpacked.</exception>
    public static async Task ExtractAsync(string zipPath, string folder, CancellationToken cancellation)
    {
        await using var zip = await ZipFile.OpenReadAsync(zipPath, cancellation);
        if (zip.Entries.Count > MaximumEntries || zip.Entries.Sum(entry => entry.Length) > MaximumBytes)
            throw new InvalidDataException($"it has {zip.Entries.Count} entries of {zip.Entries.Sum(entry => entry.Length)} bytes, more than a build takes");
        Directory.CreateDirectory(folder);
        var links = new List<(string Path, string Target)>();
        foreach (var entry in zip.Entries)
        {
            var path = SafePath.Below(folder, entry.FullName.TrimEnd('/')) ?? throw new InvalidDataException($"its entry '{entry.FullName}' leaves the folder");
            if (entry.FullName.EndsWith('/'))
                Directory.CreateDirectory(path);
            else if (((entry.ExternalAttributes >> 16) & TypeMask) == SymbolicLink)
                links.Add((path, await TargetAsync(entry, cancellation)));
            else
                await FileAsync(entry, path, cancellation);
        }
        foreach (var (path, target) in links)
        {
            if (SafePath.Below(folder, Path.GetRelativePath(folder, Path.GetFullPath(target, Path.GetDirectoryName(path)!))) is null)
                throw new InvalidDataException($"its link '{Path.GetRelativePath(folder, path)}' leaves the folder");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.CreateSymbolicLink(path, target);
        }
    }

    private static async Task FileAsync(ZipArchiveEntry entry, string path, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using (var contents = await entry.OpenAsync(cancellation))
        await using (var file = File.Create(path))
            await contents.CopyToAsync(file, cancellation);
        var mode = (entry.ExternalAttributes >> 16) & 0b111_111_111;
        if (mode != 0 && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, (UnixFileMode)mode | UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static async Task<string> TargetAsync(ZipArchiveEntry entry, CancellationToken cancellation)
    {
        if (entry.Length > MaximumLinkLength)
            throw new InvalidDataException($"its link '{entry.FullName}' has a target of {entry.Length} bytes");
        await using var contents = await entry.OpenAsync(cancellation);
        return await new StreamReader(contents).ReadToEndAsync(cancellation);
    }
}
