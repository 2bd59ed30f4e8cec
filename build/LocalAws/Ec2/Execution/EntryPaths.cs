namespace LocalAws.Ec2.Execution;

/// <summary>
/// Where many entries of an instance lie on this machine: the links on the way to each folder are followed once. For work during which nobody
/// else changes the folders.
/// </summary>
public sealed class EntryPaths(InstanceFiles files)
{
    private readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    /// <summary>As <see cref="InstanceFiles.HostPathOfEntry"/>.</summary>
    public string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var slash = path.LastIndexOf('/');
        if (slash <= 0 || path[(slash + 1)..] is "" or "." or "..")
            return files.HostPathOfEntry(path); // at the top each folder may lie elsewhere
        var folder = path[..slash];
        if (!folders.TryGetValue(folder, out var host))
            folders.Add(folder, host = files.HostPath(folder));
        return $"{host}{path[slash..]}";
    }
}
