using Build.Validation.Documents;
using Build.Validation.Sources;

namespace Build.Validation.AppSpecs;

/// <summary>The location of a hook is the path of a file in the revision, and nothing but that.</summary>
public sealed class HookScripts : Rule
{
    private const string Allowed = "the path of a file in the revision, from its root, without arguments";

    /// <inheritdoc/>
    public override string Id => "appspec-hook-script";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.AppSpecs.SelectMany(appSpec => appSpec.Hooks.Select(hook => Check(appSpec.Tree(project.Tree), hook))).OfType<Finding>();
    }

    private Finding? Check(SourceTree tree, Hook hook)
    {
        if (hook.Location?.Text is not { } location)
            return Error(hook.Entry.Place, $"A script of {hook.Event} has no location", Allowed, "Write '- location: scripts/...'");
        var place = hook.Location.Place;
        if (location.StartsWith('/') || SourceTree.Inside(location) is null)
            return Error(place, $"{hook.Event} runs '{location}', which lies outside the revision", Allowed, "Put the script into the revision, for example below scripts/");
        if (tree.HasFile(location))
            return null;
        var program = location.Split(' ')[0];
        return program != location && tree.HasFile(program)
            ? Error(place, $"{hook.Event} runs '{location}' with arguments, which the agent takes for a part of the name", Allowed, $"Write '{program}', and read what it needs from the environment (LIFECYCLE_EVENT, DEPLOYMENT_GROUP_NAME)")
            : Error(place, $"{hook.Event} runs '{location}', which is not there", Allowed, Missing(tree, location));
    }

    private static string Missing(SourceTree tree, string location)
    {
        var folder = location.Contains('/', StringComparison.Ordinal) ? location[..location.LastIndexOf('/')] : "";
        var there = tree.FilesIn(folder);
        return there.Count == 0 ? "Add the script" : Suggestion.For(location, there).Replace("take it out", "add the script", StringComparison.Ordinal);
    }
}
