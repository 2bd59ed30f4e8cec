using Build.Validation.Shell;

namespace Build.Validation.Buildspecs;

/// <summary>A call of npm in a buildspec.</summary>
/// <param name="Place">Where the line stands.</param>
/// <param name="Command">The call.</param>
/// <param name="Folder">Folder that it works in: <c>--prefix</c>, else the last <c>cd</c> (all commands of a build share one shell).</param>
/// <param name="Words">Its arguments, options left out: <c>run</c>, <c>lint</c>.</param>
public sealed record NpmCommand(Place Place, ShellCommand Command, string Folder, IReadOnlyList<string> Words)
{
    /// <summary>A file of the folder.</summary>
    public string File(string name) => Folder.Length == 0 ? name : $"{Folder.TrimEnd('/')}/{name}";

    /// <summary>All calls of a buildspec, in the order in which they run.</summary>
    public static IEnumerable<NpmCommand> Of(Buildspec buildspec)
    {
        ArgumentNullException.ThrowIfNull(buildspec);
        var working = "";
        foreach (var (place, command) in buildspec.Commands)
        {
            if (command.Runs("cd") && command.Program.Count > 1)
                working = Path.Combine(working, command.Program[1].Text);
            if (command.Runs("npm"))
                yield return From(place, command, working);
        }
    }

    private static NpmCommand From(Place place, ShellCommand command, string working)
    {
        var words = command.Program.Skip(1).Select(word => word.Text).ToList();
        var option = words.FindIndex(word => word is "--prefix" or "-C");
        if (option >= 0 && option + 1 < words.Count)
        {
            working = Path.Combine(working, words[option + 1]);
            words.RemoveAt(option + 1);
        }
        return new(place, command, working, [.. words.Where(word => !word.StartsWith('-'))]);
    }
}
