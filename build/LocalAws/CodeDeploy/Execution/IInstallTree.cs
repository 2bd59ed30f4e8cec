using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>What planning an Install needs to see of a file system.</summary>
public interface IInstallTree
{
    /// <summary>Whether a file or a link is there.</summary>
    bool IsFile(string path);

    /// <summary>Whether a folder, or a link to one, is there.</summary>
    bool IsFolder(string path);

    /// <summary>Entries of a folder by name; a link is none to a folder.</summary>
    IEnumerable<(string Name, bool IsFolder)> Entries(string folder);
}

/// <summary>The file system of an instance.</summary>
internal sealed class InstanceTree(InstanceFiles files) : IInstallTree
{
    private readonly EntryPaths entries = new(files);

    public bool IsFile(string path)
    {
        var entry = new FileInfo(entries.Of(path));
        return entry.LinkTarget is not null ? !IsFolder(path) : entry.Exists;
    }

    public bool IsFolder(string path) => Directory.Exists(files.HostPath(path));

    public IEnumerable<(string Name, bool IsFolder)> Entries(string folder) => new DirectoryInfo(files.HostPath(folder)).EnumerateFileSystemInfos()
        .OrderBy(each => each.Name, StringComparer.Ordinal)
        .Select(each => (each.Name, each is DirectoryInfo && each.LinkTarget is null));
}
