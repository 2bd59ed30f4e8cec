using Build.Validation.Sources;

namespace Build.Validation.Scripts;

/// <summary>A command of a hook script that writes into a folder which Install copies to.</summary>
/// <param name="Script">The script.</param>
/// <param name="Line">Its line.</param>
/// <param name="Command">The command.</param>
/// <param name="What">What it makes there.</param>
/// <param name="Folder">The folder that Install copies to.</param>
/// <param name="Into">The folder that it lies in: the same, or one below.</param>
public sealed record InstalledFolderWrite(Script Script, int Line, string Command, string What, string Folder, string Into)
{
    private static readonly string[] Installs = ["install", "i", "ci", "add"];

    /// <summary>All of a script's, as far as its text shows: npm's and redirected output, in the folder that the last cd names.</summary>
    public static IEnumerable<InstalledFolderWrite> Of(Script script, IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(script);
        var all = folders.ToList();
        var working = "";
        foreach (var command in script.Commands)
        {
            if (command.Runs("cd") && command.Program.Count > 1)
                working = command.Program[1].Text;
            if (command.Runs("npm") && command.Program.Skip(1).Any(word => Installs.Contains(word.Text)) && !command.Program.Any(word => word.Text is "-g" or "--global"))
            {
                var at = command.Program.SkipWhile(word => word.Text is not ("--prefix" or "-C")).Skip(1).FirstOrDefault()?.Text ?? working;
                if (all.Find(folder => IsIn(at, folder)) is { } folder)
                    yield return new(script, command.Line, command.ToString(), "node_modules", folder, at.TrimEnd('/'));
            }
            foreach (var file in command.WrittenFiles.Select(file => file.StartsWith('/') ? file : $"{working.TrimEnd('/')}/{file}"))
                if (all.Find(folder => IsIn(file, folder)) is { } folder)
                    yield return new(script, command.Line, command.ToString(), Path.GetFileName(file), folder, file[..file.LastIndexOf('/')]);
        }
    }

    private static bool IsIn(string path, string folder) => path == folder || path.StartsWith(folder + '/', StringComparison.Ordinal);
}
