using System.Formats.Tar;
using System.IO.Compression;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>
/// Unpacks a revision. Nothing may land outside its folder, links may not lead out of it, and what is unpacked has limits: a bundle
/// is somebody else's file.
/// </summary>
internal static class BundleUnpacker
{
    /// <summary>Unpacks the bundle, over what an earlier attempt left.</summary>
    /// <exception cref="BundleException">It cannot be unpacked safely.</exception>
    public static async Task UnpackAsync(string bundle, string type, string folder, CancellationToken cancellation)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var target = new UnpackTarget(folder);
        try
        {
            await using var stream = File.OpenRead(bundle);
            switch (type)
            {
                case "zip":
                    await UnpackZipAsync(stream, target, cancellation);
                    break;
                case "tar":
                    await UnpackTarAsync(stream, target, cancellation);
                    break;
                case "tgz":
                    await using (var plain = new GZipStream(stream, CompressionMode.Decompress))
                        await UnpackTarAsync(plain, target, cancellation);
                    break;
                default:
                    throw new BundleException($"A bundle of type {type} cannot be deployed to instances: it must be zip, tar or tgz.");
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new BundleException($"The bundle is no valid {type} file: {exception.Message}");
        }
        target.MakeLinks();
        StripTopFolder(folder);
    }

    private static async Task UnpackZipAsync(Stream stream, UnpackTarget target, CancellationToken cancellation)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            var attributes = entry.ExternalAttributes >> 16;
            var mode = (UnixFileMode)(attributes & 0x1FF);
            if (entry.FullName.EndsWith('/'))
            {
                target.Folder(entry.FullName);
                continue;
            }
            await using var content = await entry.OpenAsync(cancellation);
            if ((attributes & 0xF000) == 0xA000) // a symbolic link: its content is its target
                target.Link(entry.FullName, await UnpackTarget.LinkTextAsync(content, cancellation));
            else
                target.Write(entry.FullName, content, attributes == 0 ? null : mode, cancellation);
        }
    }

    private static async Task UnpackTarAsync(Stream stream, UnpackTarget target, CancellationToken cancellation)
    {
        await using var tar = new TarReader(stream);
        while (await tar.GetNextEntryAsync(copyData: false, cancellation) is { } entry)
        {
            switch (entry.EntryType)
            {
                case TarEntryType.Directory:
                    target.Folder(entry.Name);
                    break;
                case TarEntryType.SymbolicLink:
                    target.Link(entry.Name, entry.LinkName);
                    break;
                case TarEntryType.HardLink:
                    target.Copy(entry.Name, entry.LinkName);
                    break;
                case TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile:
                    target.Write(entry.Name, entry.DataStream ?? Stream.Null, entry.Mode & (UnixFileMode)0x1FF, cancellation);
                    break;
                case TarEntryType.GlobalExtendedAttributes or TarEntryType.ExtendedAttributes:
                    break;
                default:
                    throw new BundleException($"The bundle holds {entry.Name}, which is neither file, folder nor link.");
            }
        }
    }

    // One folder at the top that holds the AppSpec file is taken off, as in GitHub's archives.
    private static void StripTopFolder(string folder)
    {
        var entries = Directory.GetFileSystemEntries(folder);
        if (entries is not [var only] || !Directory.Exists(only) || new FileInfo(only).LinkTarget is not null || !File.Exists(Path.Combine(only, "appspec.yml")))
            return;
        var aside = folder + ".top";
        Directory.Move(only, aside);
        Directory.Delete(folder);
        Directory.Move(aside, folder);
    }
}
