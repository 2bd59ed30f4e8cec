namespace LocalAws.Kernel;

/// <summary>
/// The folder that one embedded AWS keeps everything in: <c>state.db</c> beside plain files. It is readable by its owner alone, and
/// held by one process at a time.
/// </summary>
public sealed class StateFolder : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Everything that is kept there. Another name is refused, so that this is what a wipe has to remove, and no more.</summary>
    private static readonly HashSet<string> Names =
        ["codebuild", "codecommit", "codepipeline", "instances", "lambda", "logs-exports", "logs.db", "outbox", "port", "s3", "secrets.key", "snapshots", "ssm-output", "state.db"];

    // A process that another one is just starting has its parent's files open for an instant: that is no second LocalAws.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly FileStream hold;

    /// <summary>Makes the folder when it is not there, and takes hold of it.</summary>
    /// <exception cref="IOException">Another process holds it.</exception>
    public StateFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        MakePrivate(Path);
        FileStream? held = null;
        SpinWait.SpinUntil(() => (held = TryHold()) is not null, Patience);
        var ignore = System.IO.Path.Combine(Path, ".gitignore");
        // A folder that poses as a repository may have the state below it: git shall not take that for content.
        if (held is not null && !System.IO.File.Exists(ignore))
            System.IO.File.WriteAllText(ignore, "*\n");
        hold = held ?? throw new IOException($"The state folder {Path} is in use by another LocalAws. Stop it, or choose another one with --state.");
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>A sub-folder for plain files, made when it is not there.</summary>
    public string Folder(params ReadOnlySpan<string> parts)
    {
        var folder = System.IO.Path.Combine([File(parts[0]), .. parts[1..]]);
        MakePrivate(folder);
        return folder;
    }

    /// <summary>The path of a file directly in the state folder.</summary>
    public string File(string name) => Names.Contains(name)
        ? System.IO.Path.Combine(Path, name)
        : throw new ArgumentException($"'{name}' is not among what is kept in the state folder.", nameof(name));

    /// <summary>Removes everything that is kept in a folder, and nothing else that lies there.</summary>
    /// <exception cref="IOException">It is held.</exception>
    public static void Wipe(string path)
    {
        using var folder = new StateFolder(path);
        foreach (var name in Names.Select(folder.File))
        {
            if (Directory.Exists(name))
                Directory.Delete(name, recursive: true);
            // SQLite's own, beside its file.
            foreach (var file in (string[])[name, name + "-wal", name + "-shm"])
                System.IO.File.Delete(file);
        }
    }

    /// <summary>Lets another process have the folder.</summary>
    public void Dispose() => hold.Dispose();

    private FileStream? TryHold()
    {
        try
        {
            return new FileStream(System.IO.Path.Combine(Path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void MakePrivate(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly);
    }
}
