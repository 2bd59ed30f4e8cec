using System.IO.Compression;

namespace LocalAws.Kernel.Archives;

/// <summary>Unpacks a zip with modes and links, and with nothing outside its folder: links are made last, so that no file is written through one.</summary>
internal static class ZipExtractor
{
    private const int MaximumEntries = 2_000_000;
    private const int BufferSize = 128 * 1024;
    private const int TypeMask = 0xF000;
    private const int SymbolicLink = 0xA000;
    private const int MaximumLinkLength = 4096;

    /// <param name="zipPath">The archive.</param>
    /// <param name="folder">Where to; made when it is not there.</param>
    /// <param name="maximumBytes">What all files may have together once they are unpacked, whatever the archive says of them.</param>
    /// <param name="cancellation">Ends the work half way.</param>
    /// <exception cref="InvalidDataException">The file is no zip, or one that should not be unpacked.</exception>
    public static async Task ExtractAsync(string zipPath, string folder, long maximumBytes, CancellationToken cancellation)
    {
        await using var zip = await ZipFile.OpenReadAsync(zipPath, cancellation);
        if (zip.Entries.Count > MaximumEntries || zip.Entries.Sum(entry => entry.Length) > maximumBytes)
            throw new InvalidDataException($"it has {zip.Entries.Count} entries of {zip.Entries.Sum(entry => entry.Length)} bytes, more than {maximumBytes}");
        Directory.CreateDirectory(folder);
        var left = maximumBytes;
        var links = new List<(string Path, string Target)>();
        foreach (var entry in zip.Entries)
        {
            var path = SafePath.Below(folder, entry.FullName.TrimEnd('/')) ?? throw new InvalidDataException($"its entry '{entry.FullName}' leaves the folder");
            if (entry.FullName.EndsWith('/'))
                Directory.CreateDirectory(path);
            else if (((entry.ExternalAttributes >> 16) & TypeMask) == SymbolicLink)
                links.Add((path, await TargetAsync(entry, cancellation)));
            else
                left = await FileAsync(entry, path, left, cancellation);
        }
        foreach (var (path, target) in links)
        {
            if (SafePath.Below(folder, Path.GetRelativePath(folder, Path.GetFullPath(target, Path.GetDirectoryName(path)!))) is null)
                throw new InvalidDataException($"its link '{Path.GetRelativePath(folder, path)}' leaves the folder");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.CreateSymbolicLink(path, target);
        }
    }

    // Counted while it is unpacked: what an archive says of its sizes may be a lie.
    private static async Task<long> FileAsync(ZipArchiveEntry entry, string path, long left, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using (var contents = await entry.OpenAsync(cancellation))
        await using (var file = File.Create(path))
        {
            var buffer = new byte[BufferSize];
            for (var read = await contents.ReadAsync(buffer, cancellation); read > 0; read = await contents.ReadAsync(buffer, cancellation))
            {
                if ((left -= read) < 0)
                    throw new InvalidDataException($"it unpacks to more than it says and may, at '{entry.FullName}'");
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
        }
        var mode = (entry.ExternalAttributes >> 16) & 0b111_111_111;
        if (mode != 0 && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, (UnixFileMode)mode | UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return left;
    }

    private static async Task<string> TargetAsync(ZipArchiveEntry entry, CancellationToken cancellation)
    {
        if (entry.Length > MaximumLinkLength)
            throw new InvalidDataException($"its link '{entry.FullName}' has a target of {entry.Length} bytes");
        await using var contents = await entry.OpenAsync(cancellation);
        return await new StreamReader(contents).ReadToEndAsync(cancellation);
    }
}
