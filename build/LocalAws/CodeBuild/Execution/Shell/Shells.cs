namespace LocalAws.CodeBuild.Execution.Shell;

/// <summary>The shells of a build: one, or with run-as one for each user, which hand their variables on from one to the next.</summary>
internal sealed class Shells(ShellSettings settings, Action<string> output) : IAsyncDisposable
{
    private readonly Dictionary<string, BuildShell> shells = new(StringComparer.Ordinal);
    private BuildShell? last;

    public async Task<int> RunAsync(string command, string? user, CancellationToken cancellation)
    {
        var name = user ?? settings.User ?? settings.Machine.Account;
        if (!shells.TryGetValue(name, out var shell))
        {
            var work = Directory.CreateDirectory(Path.Combine(settings.WorkFolder, name)).FullName;
            shells[name] = shell = new BuildShell(settings with { WorkFolder = work, User = name == settings.Machine.Account ? null : name }, output);
            if (shell.OtherUser is { } other)
            {
                LetThrough(Path.GetDirectoryName(settings.WorkFolder)!);
                await settings.Machine.GiveAsync(other, [settings.StartFolder, work, settings.Variables["HOME"], settings.Variables["TMPDIR"]], cancellation);
            }
        }
        if (last is not null && last != shell)
            await shell.TakeOverAsync(last, cancellation);
        last = shell;
        return await shell.RunAsync(command, cancellation);
    }

    /// <summary>Evaluates a text in the shell as between double quotes: variables and $(commands) are replaced.</summary>
    public async Task<string> ExpandAsync(string text, CancellationToken cancellation)
    {
        var name = last is null ? settings.Machine.Account : shells.First(pair => pair.Value == last).Key;
        var file = Path.Combine(settings.WorkFolder, name, "expanded");
        var quoted = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        await RunAsync($"printf %s \"{quoted}\" >'{file.Replace("'", "'\\''", StringComparison.Ordinal)}'", name, cancellation);
        return await File.ReadAllTextAsync(file, cancellation);
    }

    // Other users pass through the build's folder, though they cannot look into it.
    private static void LetThrough(string folder)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var shell in shells.Values)
            await shell.DisposeAsync();
    }
}
