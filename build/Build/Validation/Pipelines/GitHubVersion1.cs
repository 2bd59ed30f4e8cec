namespace Build.Validation.Pipelines;

/// <summary>
/// The first GitHub action polls with somebody's OAuth token; connections took its place (CodePipeline User Guide, "Update a GitHub (via OAuth
/// app) source action to a GitHub (via GitHub App) source action"). A pipeline that has it goes on working as long as its token comes from
/// Secrets Manager: then this is advice, else a mistake.
/// </summary>
public sealed class GitHubVersion1 : Rule
{
    private const string Allowed = "owner AWS, provider CodeStarSourceConnection";

    /// <inheritdoc/>
    public override string Id => "pipeline-github-v1";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return
            from file in project.Pipelines
            from action in file.Actions
            where action is { Owner: "ThirdParty", Provider: "GitHub" }
            select HasSecret(action) ? Warning(action.ProviderPlace, Found(action), Allowed, Fix(action)) : Error(action.ProviderPlace, Found(action), Allowed, Fix(action));
    }

    private static string Found(PipelineAction action) => $"{action.Name} uses the GitHub action of version 1, which needs a person's OAuth token and is no longer recommended";

    // What the action is to be, word by word; and the settings that make Provision change a live pipeline so.
    private static string Fix(PipelineAction action)
    {
        var repository = $"{Text(action, "Owner", "owner")}/{Text(action, "Repo", "repository")}";
        return "Write \"actionTypeId\": { \"category\": \"Source\", \"owner\": \"AWS\", \"provider\": \"CodeStarSourceConnection\", \"version\": \"1\" }, \"configuration\": { "
            + $"\"ConnectionArn\": \"the ARN of a connection\", \"FullRepositoryId\": \"{repository}\", \"BranchName\": \"{Text(action, "Branch", "main")}\" }}; then delete the webhook and the token. "
            + $"Provision does it with --source-provider GitHub --source-repository {repository}, and makes the connection";
    }

    private static bool HasSecret(PipelineAction action) =>
        action.Configuration("OAuthToken")?.Text?.StartsWith("{{resolve:secretsmanager:", StringComparison.Ordinal) == true;

    private static string Text(PipelineAction action, string key, string otherwise) => action.Configuration(key)?.Text ?? otherwise;
}
