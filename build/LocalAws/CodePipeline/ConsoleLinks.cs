using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline;

/// <summary>
/// The pages of AWS's console, and of GitHub, that a pipeline names, as GetPipelineState answers them on AWS (AWS: "View pipeline details and history"). They
/// lead to AWS, not to this machine.
/// </summary>
internal static class ConsoleLinks
{
    private const string Console = "https://console.aws.amazon.com";

    private static readonly Dictionary<ActionTypeId, Func<string, IReadOnlyDictionary<string, string>, string>> Entities = new()
    {
        [ActionTypes.CodeCommitSource.Id] = (region, with) => $"{Page("codecommit", region)}/repository/{with["RepositoryName"]}/browse/{with["BranchName"]}/--/",
        [ActionTypes.CodeStarSourceConnection.Id] = (region, with) => Connection(region, with["ConnectionArn"], with["FullRepositoryId"], "BRANCH", "Branch", with["BranchName"]),
        [ActionTypes.GitHubSource.Id] = (_, with) => $"https://github.com/{with["Owner"]}/{with["Repo"]}/tree/{with["Branch"]}",
        [ActionTypes.S3Source.Id] = (_, _) => $"{Console}/s3/home?#",
        [ActionTypes.CodeBuild.Id] = Project,
        [ActionTypes.CodeBuildTest.Id] = Project,
        [ActionTypes.CodeDeploy.Id] = (region, with) => $"{Page("codedeploy", region)}/applications/{with["ApplicationName"]}",
        [ActionTypes.CloudFormation.Id] = (region, _) => $"{Page("cloudformation", region)}/",
    };

    /// <summary>What an action works on; null where its type has no page.</summary>
    public static string? Entity(ActionDeclaration action, string region) =>
        Entities.TryGetValue(action.ActionTypeId, out var link) && action.Configuration is { } configuration ? link(action.Region ?? region, configuration) : null;

    public static string Pipeline(string region, string name) => $"{Page("codepipeline", region)}/view/{name}";

    public static string Build(string region, string id) => $"{Page("codebuild", region)}/builds/{id}/view/new";

    public static string Deployment(string region, string id) => $"{Page("codedeploy", region)}/deployments/{id}";

    /// <param name="region">Region of the stack.</param>
    /// <param name="place">The page in CloudFormation's console.</param>
    public static string CloudFormation(string region, string place) => $"{Page("cloudformation", region)}/{place}";

    public static string CodeCommitCommit(string region, string repository, string commit) => $"{Page("codecommit", region)}/repository/{repository}/commit/{commit}";

    public static string GitHubCommit(string repository, string commit) => $"https://github.com/{repository}/commit/{commit}";

    public static string ConnectionCommit(string region, string connection, string repository, string commit) => Connection(region, connection, repository, "COMMIT", "Commit", commit);

    private static string Project(string region, IReadOnlyDictionary<string, string> with) => $"{Page("codebuild", region)}/projects/{with["ProjectName"]}/view";

    private static string Connection(string region, string connection, string repository, string type, string key, string value) =>
        $"https://{region}.console.aws.amazon.com/codesuite/settings/connections/redirect?connectionArn={connection}&referenceType={type}&FullRepositoryId={repository}&{key}={value}";

    private static string Page(string service, string region) => $"{Console}/{service}/home?region={region}#";
}
