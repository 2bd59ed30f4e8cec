using System.Collections.Immutable;

namespace LocalAws.Ec2.Execution;

/// <summary>
/// The instance's file system, seen from outside: where a file of an instance lies on this machine. Links are followed as the
/// instance would follow them, so that none leads out of it.
/// </summary>
public sealed class InstanceFiles
{
    private const int MostLinks = 40;

    /// <summary>What an instance has of its own. All else at the top of the machine is the machine's, to read.</summary>
    internal static readonly string[] OwnFolders =
        ["dev", "etc", "home", "media", "mnt", "opt", "proc", "root", "run", "srv", "sys", "tmp", "var", ".host", ".own"];

    /// <summary>What a container has of its own: folders that are mounted into it. All else is the image's, which cannot be reached from outside.</summary>
    internal static readonly string[] ContainerFolders = ["etc", "home", "media", "mnt", "opt", "root", "run", "srv", "tmp", "var"];

    private readonly string root;
    private readonly bool isContainer;
    private ImmutableArray<string> owned;

    /// <param name="root">The instance's folder on this machine.</param>
    /// <param name="isContainer">Whether the instance is a container.</param>
    public InstanceFiles(string root, bool isContainer = false)
    {
        (this.root, this.isContainer) = (root, isContainer);
        var list = root + "/.own/folders";
        owned = File.Exists(list) ? [.. File.ReadAllLines(list)] : [];
    }

    /// <summary>Where a path of the instance lies on this machine, links in it followed.</summary>
    /// <exception cref="IOException">Links that lead to each other.</exception>
    public string HostPath(string path) => Host(Resolve(path, followLast: true));

    /// <summary>As <see cref="HostPath"/>, but of the link itself when the last part is one.</summary>
    public string HostPathOfEntry(string path) => Host(Resolve(path, followLast: false));

    /// <summary>The folder of the machine that would have to become the instance's own for <paramref name="path"/> to be written, or null.</summary>
    public string? FolderToOwn(string path)
    {
        var resolved = Resolve(path, followLast: false);
        if (IsOwn(resolved))
            return null;
        if (isContainer)
            return resolved;
        var folder = resolved;
        while (!Directory.Exists(folder) || folder == resolved)
            folder = Path.GetDirectoryName(folder)!;
        return IsOwn(folder) ? null : folder;
    }

    internal void AddOwnFolder(string folder) => owned = owned.Add(folder);

    private string Host(string resolved)
    {
        if (OwnedFolder(resolved) is not null)
            return root + "/.own" + resolved;
        return isContainer || IsOwn(resolved) ? root + resolved : Machine(resolved);
    }

    private string Resolve(string path, bool followLast)
    {
        var rest = new Stack<string>(Parts(path).Reverse());
        var done = new List<string>();
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part == "..")
            {
                if (done.Count > 0)
                    done.RemoveAt(done.Count - 1);
                continue;
            }
            var here = '/' + string.Join('/', done.Append(part));
            if ((followLast || rest.Count > 0) && LinkTarget(here) is { } target)
            {
                if (++links > MostLinks)
                    throw new IOException($"Too many symbolic links in {path}");
                if (target.StartsWith('/'))
                    done.Clear();
                foreach (var each in Parts(target).Reverse())
                    rest.Push(each);
                continue;
            }
            done.Add(part);
        }
        return '/' + string.Join('/', done);
    }

    private string? LinkTarget(string resolved) => new FileInfo(Host(resolved)).LinkTarget;

    private static IEnumerable<string> Parts(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");

    private static string Machine(string resolved) => resolved.StartsWith(InstanceEnvironment.Machine + '/', StringComparison.Ordinal)
        ? resolved[InstanceEnvironment.Machine.Length..]
        : resolved == InstanceEnvironment.Machine ? "/" : resolved;

    // The machine's folders are mounted on empty ones: what lies in the instance's own folder is the instance's.
    private bool IsOwn(string resolved)
    {
        if (OwnedFolder(resolved) is not null || resolved == "/")
            return true;
        var top = Parts(resolved).First();
        if (isContainer)
            return ContainerFolders.Contains(top);
        return top != ".host" && (!Directory.Exists('/' + top) || OwnFolders.Contains(top));
    }

    private string? OwnedFolder(string resolved) =>
        owned.FirstOrDefault(folder => resolved == folder || resolved.StartsWith(folder + '/', StringComparison.Ordinal));
}
