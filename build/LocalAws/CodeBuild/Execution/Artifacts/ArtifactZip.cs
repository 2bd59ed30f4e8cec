using System.IO.Compression;
using System.Text;

namespace LocalAws.CodeBuild.Execution.Artifacts;

/// <summary>Writes an artifact as a zip: same files, same bytes (order, fixed times), with Unix modes and links kept.</summary>
public static class ArtifactZip
{
    private const int RegularFile = 0x8000;
    private const int SymbolicLink = 0xA000;
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task WriteAsync(Stream output, IEnumerable<ArtifactFile> files, CancellationToken cancellation)
    {
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        foreach (var file in files)
        {
            var entry = zip.CreateEntry(file.Name, CompressionLevel.Fastest);
            entry.LastWriteTime = FixedTime;
            entry.ExternalAttributes = Mode(file) << 16;
            await using var contents = await entry.OpenAsync(cancellation);
            if (file.LinkTarget is { } target)
                await contents.WriteAsync(Encoding.UTF8.GetBytes(target), cancellation);
            else
            {
                await using var source = ArtifactFile.Open(file.Path);
                await source.CopyToAsync(contents, cancellation);
            }
        }
    }

    private static int Mode(ArtifactFile file)
    {
        if (file.LinkTarget is not null)
            return SymbolicLink | 0b111_111_111;
        var permissions = OperatingSystem.IsWindows()
            ? UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead
            : File.GetUnixFileMode(file.Path);
        return RegularFile | (int)permissions;
    }
}
