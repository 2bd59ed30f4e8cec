using Build.Validation.Documents;
using Build.Validation.Shell;
using Build.Validation.Sources;

namespace Build.Validation.Buildspecs;

/// <summary>npm fails on a script that package.json does not have.</summary>
public sealed class NpmScripts : Rule
{
    /// <inheritdoc/>
    public override string Id => "buildspec-npm-script";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.Buildspecs.SelectMany(buildspec => Check(project.Tree, buildspec));
    }

    private IEnumerable<Finding> Check(SourceTree tree, Buildspec buildspec)
    {
        var working = "";
        foreach (var (place, command) in buildspec.Commands)
        {
            if (command.Runs("cd") && command.Program.Count > 1)
                working = Path.Combine(working, command.Program[1].Text);
            if (ScriptOf(command) is not { } script)
                continue;
            var path = Path.Combine(Folder(command) ?? working, "package.json");
            if (tree.Find(path) is { } package && Scripts(package) is { } scripts && !scripts.Contains(script, StringComparer.Ordinal))
                yield return Error(place, $"'{command}' runs the script '{script}', which {package.Path} does not have", scripts.Count == 0 ? $"scripts of {package.Path}; it has none" : string.Join(", ", scripts),
                    $"Add \"{script}\" to the scripts of {package.Path}, or take the command out");
        }
    }

    private static string? Folder(ShellCommand command) => command.Program.SkipWhile(word => word.Text is not ("--prefix" or "-C")).Skip(1).FirstOrDefault()?.Text;

    private static string? ScriptOf(ShellCommand command)
    {
        if (!command.Runs("npm"))
            return null;
        var words = command.Program.Skip(1).Select(word => word.Text).ToList();
        var folder = words.FindIndex(word => word is "--prefix" or "-C");
        if (folder >= 0)
            words.RemoveRange(folder, Math.Min(2, words.Count - folder));
        words.RemoveAll(word => word.StartsWith('-'));
        return words switch { ["test" or "t" or "tst", ..] => "test", ["run" or "run-script", var script, ..] => script, _ => null };
    }

    // null when the file is no JSON: npm will say so, and names its own line.
    private static List<string>? Scripts(SourceFile package)
    {
        try
        {
            return [.. JsonText.Read(new(package.Path, package.Text))["scripts"]?.Entries.Select(entry => entry.Key.Value) ?? []];
        }
        catch (DocumentException)
        {
            return null;
        }
    }
}
