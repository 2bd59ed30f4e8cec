using Build.Validation.Documents;
using Build.Validation.Sources;

namespace Build.Validation.Buildspecs;

/// <summary>npm fails on a script that package.json does not have.</summary>
public sealed class NpmScripts : Rule
{
    /// <inheritdoc/>
    public override string Id => "buildspec-npm-script";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from buildspec in project.Buildspecs
        from npm in NpmCommand.Of(buildspec)
        let script = npm.Words switch { ["test" or "t" or "tst", ..] => "test", ["run" or "run-script", var name, ..] => name, _ => null }
        where script is not null
        let package = project.Tree.Find(npm.File("package.json"))
        where package is not null
        let scripts = Scripts(package)
        where scripts?.Contains(script, StringComparer.Ordinal) == false
        select Error(npm.Place, $"'{npm.Command}' runs the script '{script}', which {package.Path} does not have",
            scripts.Count == 0 ? $"scripts of {package.Path}; it has none" : string.Join(", ", scripts), $"Add \"{script}\" to the scripts of {package.Path}, or take the command out");

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
