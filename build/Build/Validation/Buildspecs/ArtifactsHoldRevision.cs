using Build.Validation.AppSpecs;
using Build.Validation.Documents;
using Build.Validation.Sources;

namespace Build.Validation.Buildspecs;

/// <summary>What a build hands to CodeDeploy is the revision: appspec.yml at its root, and the scripts that its hooks run.</summary>
public sealed class ArtifactsHoldRevision : Rule
{
    private const string Allowed = "artifacts with appspec.yml at their root, every hook's script, and what files names";

    /// <inheritdoc/>
    public override string Id => "buildspec-artifacts";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.Settings.IsServerless || project.AppSpec is not { } appSpec ? [] : project.Buildspecs.Where(buildspec => !MakesTemplate(buildspec)).SelectMany(buildspec => Check(project.Tree, appSpec, buildspec));
    }

    // What such a build makes goes to CloudFormation and not to CodeDeploy.
    private static bool MakesTemplate(Buildspec buildspec) =>
        buildspec.Commands.Any(line => line.Command.Runs("sam") || line.Command.Runs("aws", "cloudformation", "package"));

    private IEnumerable<Finding> Check(SourceTree tree, AppSpec appSpec, Buildspec buildspec)
    {
        if (buildspec.Artifacts is not { } artifacts)
        {
            yield return Error(buildspec.PlaceOf("artifacts"), "There are no artifacts: the pipeline's Deploy action gets nothing", Allowed, "Add artifacts: files: - appspec.yml - scripts/**/* - app/**/*");
            yield break;
        }
        var needed = appSpec.Hooks.Select(hook => hook.Location?.Text).Concat(appSpec.Files.Select(file => file.Source?.Text))
            .OfType<string>().Select(SourceTree.Inside).OfType<string>().Where(tree.HasFile).Prepend("appspec.yml").Distinct();
        if (needed.Where(path => !Ships(tree, buildspec, artifacts, path)).ToList() is { Count: > 0 } missing)
            yield return Error((artifacts["files"] ?? artifacts).Place, $"The artifacts lack {string.Join(", ", missing)}: CodeDeploy finds no revision in them", Allowed,
                $"Add to files: {string.Join(", ", missing.Select(path => $"- {path}"))}; CodePipeline zips them itself");
    }

    private static bool Ships(SourceTree tree, Buildspec buildspec, Node artifacts, string path)
    {
        if (artifacts["discard-paths"]?.Text is "yes" or "true" && path.Contains('/', StringComparison.Ordinal))
            return false;
        // A file that only a command of the build brings into the base directory is taken to be there.
        if (artifacts["base-directory"]?.Text is { } folder && SourceTree.Inside(folder) is { Length: > 0 } inside && !tree.HasFile($"{inside}/{path}")
            && !buildspec.Lines.Any(line => Brings(line.Value, path)))
            return false;
        return Any(artifacts["files"], path) && !Any(artifacts["exclude-paths"], path);
    }

    // A command that names the file, or a folder that it is in.
    private static bool Brings(string command, string path) => command.Contains(Path.GetFileName(path), StringComparison.Ordinal)
        || command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => path.StartsWith($"{word.Trim('"', '\'', '/')}/", StringComparison.Ordinal));

    private static bool Any(Node? patterns, string path) => (patterns?.Items ?? []).Any(pattern => pattern.Text is { } text && Glob.Matches(text, path));
}
