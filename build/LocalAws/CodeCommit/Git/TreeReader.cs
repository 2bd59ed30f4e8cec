namespace LocalAws.CodeCommit.Git;

/// <summary>An entry of a tree.</summary>
/// <param name="Mode">100644, 100755, 120000 (symbolic link), 040000 (folder) or 160000 (submodule).</param>
/// <param name="Type">blob, tree or commit.</param>
/// <param name="Id">The id of the object.</param>
/// <param name="Path">The path from the repository's root.</param>
public sealed record TreeEntry(string Mode, string Type, string Id, string Path)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>CodeCommit's name of the mode.</summary>
    public string FileMode => Mode switch { "100755" => "EXECUTABLE", "120000" => "SYMLINK", _ => "NORMAL" };
}

/// <summary>Reads trees.</summary>
public static class TreeReader
{
    /// <summary>The entry at a path, or null.</summary>
    public static async Task<TreeEntry?> EntryAsync(BareRepository repository, string commit, string path, CancellationToken cancellation) =>
        Parse((await repository.RunAsync(["ls-tree", "-z", "--full-tree", commit, "--", $":(literal){path}"], cancellation).ConfigureAwait(false)).Text).FirstOrDefault();

    /// <summary>The entries of a folder ("" is the root), or of everything below it.</summary>
    public static async Task<IReadOnlyList<TreeEntry>> FolderAsync(BareRepository repository, string commit, string folder, bool recursive, CancellationToken cancellation)
    {
        List<string> arguments = ["ls-tree", "-z", "--full-tree"];
        if (recursive) arguments.Add("-r");
        arguments.Add(commit);
        if (folder.Length > 0) arguments.AddRange(["--", $":(literal){folder}/"]);
        return Parse((await repository.RunAsync(arguments, cancellation).ConfigureAwait(false)).Text);
    }

    private static List<TreeEntry> Parse(string output) => [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var words = line[..tab].Split(' ');
        return new TreeEntry(words[0], words[1], words[2], line[(tab + 1)..]);
    })];
}
