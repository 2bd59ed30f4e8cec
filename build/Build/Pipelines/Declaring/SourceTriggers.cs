using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Settings;

namespace Build.Pipelines.Declaring;

/// <summary>
/// Filters of a connection's events (CodePipeline User Guide, "Automate starting pipelines using triggers and filtering"). A filter of tags
/// cannot be one of branches and paths too, so they become two: either is enough. Pure.
/// </summary>
internal static class SourceTriggers
{
    private static readonly string[] AllEvents = ["OPEN", "UPDATED", "CLOSED"];

    /// <summary>The triggers that the settings ask for; null when they ask for none: then a push to the source's branch starts the pipeline.</summary>
    public static List<PipelineTriggerDeclaration>? Of(Names names, string sourceAction)
    {
        var source = names.Settings.Source;
        if (source.Provider != SourceSettings.GitHub || !(source.Push.IsSet || source.PullRequest.IsSet))
            return null;
        return
        [
            new PipelineTriggerDeclaration
            {
                ProviderType = PipelineTriggerProviderType.CodeStarSourceConnection,
                GitConfiguration = new GitConfiguration { SourceActionName = sourceAction, Push = Push(source), PullRequest = source.PullRequest.IsSet ? [PullRequest(source.PullRequest)] : null },
            },
        ];
    }

    private static List<GitPushFilter>? Push(SourceSettings source)
    {
        var filters = new List<GitPushFilter>();
        if (source.Push.Branches.IsSet || source.Push.Paths.IsSet)
        {
            // Paths alone would mean every branch, and a pipeline releases one.
            var branches = source.Push.Branches.IsSet ? source.Push.Branches : new FilterSettings { Includes = [source.Branch] };
            filters.Add(new GitPushFilter { Branches = Branches(branches), FilePaths = Paths(source.Push.Paths) });
        }
        if (source.Push.Tags.IsSet)
            filters.Add(new GitPushFilter { Tags = new GitTagFilterCriteria { Includes = List(source.Push.Tags.Includes), Excludes = List(source.Push.Tags.Excludes) } });
        return filters.Count > 0 ? filters : null;
    }

    private static GitPullRequestFilter PullRequest(PullRequestSettings settings) => new()
    {
        Events = [.. settings.Events.Count > 0 ? settings.Events : AllEvents],
        Branches = Branches(settings.Branches),
        FilePaths = Paths(settings.Paths),
    };

    private static GitBranchFilterCriteria? Branches(FilterSettings filter) => filter.IsSet ? new() { Includes = List(filter.Includes), Excludes = List(filter.Excludes) } : null;

    private static GitFilePathFilterCriteria? Paths(FilterSettings filter) => filter.IsSet ? new() { Includes = List(filter.Includes), Excludes = List(filter.Excludes) } : null;

    private static List<string>? List(IReadOnlyList<string> patterns) => patterns.Count > 0 ? [.. patterns] : null;
}
