using System.Text;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>The folder that a bundle is unpacked into. Links are made last, so that nothing is written through one.</summary>
internal sealed class UnpackTarget(string folder)
{
    private const long MostBytes = 20L * 1024 * 1024 * 1024;
    private const int MostEntries = 1_000_000;
    private readonly List<(string Path, string Target)> links = [];
    private readonly byte[] buffer = new byte[128 * 1024];
    private long bytes;
    private int entries;

    public static async Task<string> LinkTextAsync(Stream content, CancellationToken cancellation)
    {
        var buffer = new byte[4096];
        var length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    public void Folder(string name) => Directory.CreateDirectory(PathOf(name));

    /// <summary>Waits for the disk where it stands: going to another thread for each of many small files takes longer than writing them.</summary>
    public void Write(string name, Stream content, UnixFileMode? mode, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            Copy(name, content, file);
        if (mode is { } bits)
            FileModes.Set(path, bits | UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public void Link(string name, string target) => links.Add((PathOf(name), target));

    public void Copy(string name, string source)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(PathOf(source), path, overwrite: true);
    }

    public void MakeLinks()
    {
        foreach (var (path, target) in links)
        {
            var leadsTo = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, target));
            if (Path.IsPathRooted(target) || !IsInside(leadsTo))
                throw new BundleException($"The bundle's link {Path.GetRelativePath(folder, path)} leads out of the bundle, to {target}.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Delete(path);
            File.CreateSymbolicLink(path, target);
        }
        // Links that are harmless one by one may lead out together: a/b -> .., c -> a/b/../x.
        foreach (var (path, _) in links)
        {
            if (File.ResolveLinkTarget(path, returnFinalTarget: true) is { } final && !IsInside(final.FullName))
                throw new BundleException($"The bundle's link {Path.GetRelativePath(folder, path)} leads out of the bundle.");
        }
    }

    private void Copy(string name, Stream content, FileStream file)
    {
        int read;
        while ((read = content.Read(buffer)) > 0)
        {
            bytes += read;
            if (bytes > MostBytes)
                throw new BundleException($"The bundle is larger than {MostBytes} bytes once it is unpacked (at {name}).");
            file.Write(buffer.AsSpan(0, read));
        }
    }

    private string PathOf(string name)
    {
        if (++entries > MostEntries)
            throw new BundleException($"The bundle has more than {MostEntries} entries.");
        var path = Path.GetFullPath(Path.Combine(folder, name.Replace('\\', '/').TrimEnd('/')));
        return !name.StartsWith('/') && IsInside(path) ? path : throw new BundleException($"The bundle's entry {name} would land outside its folder.");
    }

    private bool IsInside(string path) => path == folder || path.StartsWith(folder + '/', StringComparison.Ordinal);
}
