using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>Whether a push or a pull request starts a pipeline (AWS: "Automate starting pipelines using triggers and filtering").</summary>
public static class TriggerFilters
{
    /// <summary>
    /// Without a trigger declaration, a push to <paramref name="configuredBranch"/>; with one that has no push filter, never; else a push that
    /// any one filter matches whole. A pull request wants a filter of its own kind.
    /// </summary>
    public static bool Starts(IReadOnlyList<PipelineTriggerDeclaration>? triggers, string sourceAction, string configuredBranch, GitChange change)
    {
        var declared = (triggers ?? []).Where(trigger => trigger.GitConfiguration.SourceActionName == sourceAction).ToList();
        if (change.PullRequest is not null)
            return declared.SelectMany(trigger => trigger.GitConfiguration.PullRequest ?? []).Any(filter => Matches(filter, change));
        return declared.Count == 0
            ? change.Branch == configuredBranch
            : declared.SelectMany(trigger => trigger.GitConfiguration.Push ?? []).Any(filter => Matches(filter, change));
    }

    private static bool Matches(GitPushFilter filter, GitChange change)
    {
        if (filter.Tags is { } tags) return change.Tag is not null && Allows(tags, change.Tag);
        if (change.Branch is null) return false;
        return (filter.Branches is null || Allows(filter.Branches, change.Branch)) && (filter.FilePaths is null || AnyPath(filter.FilePaths, change.Paths));
    }

    private static bool Matches(GitPullRequestFilter filter, GitChange change) =>
        (filter.Events is not { Count: > 0 } events || events.Contains(change.PullRequest!))
        && (filter.Branches is null || Allows(filter.Branches, change.Branch!)) && (filter.FilePaths is null || AnyPath(filter.FilePaths, change.Paths));

    private static bool Allows(GitFilterCriteria criteria, string name) =>
        (criteria.Includes is not { Count: > 0 } includes || includes.Any(pattern => Glob.Matches(pattern, name)))
        && criteria.Excludes?.Any(pattern => Glob.Matches(pattern, name)) != true;

    /// <summary>One changed file that is included and not excluded is enough.</summary>
    private static bool AnyPath(GitFilterCriteria criteria, IReadOnlyList<string> paths) => paths.Any(path => Allows(criteria, path));
}
