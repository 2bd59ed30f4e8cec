namespace Build.Validation.Pipelines;

/// <summary>The first GitHub action polls with somebody's OAuth token; connections took its place.</summary>
public sealed class GitHubVersion1 : Rule
{
    /// <inheritdoc/>
    public override string Id => "pipeline-github-v1";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from file in project.Pipelines
        from action in file.Actions
        where action is { Owner: "ThirdParty", Provider: "GitHub" }
        select Error(action.ProviderPlace, $"{action.Name} uses the GitHub action of version 1, which needs a person's OAuth token and is no longer recommended",
            "owner AWS, provider CodeStarSourceConnection", "Create a connection, and write configuration ConnectionArn, "
            + $"FullRepositoryId {action.Configuration("Owner")?.Text ?? "owner"}/{action.Configuration("Repo")?.Text ?? "repository"} and BranchName {action.Configuration("Branch")?.Text ?? "main"}");
}
