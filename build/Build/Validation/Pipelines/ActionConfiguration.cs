namespace Build.Validation.Pipelines;

/// <summary>Keys that a provider's configuration must have (CodePipeline user guide, "Action structure reference").</summary>
public sealed class ActionConfiguration : Rule
{
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["CodeCommit"] = ["RepositoryName", "BranchName"],
        ["CodeStarSourceConnection"] = ["ConnectionArn", "FullRepositoryId", "BranchName"],
        ["CodeBuild"] = ["ProjectName"],
        ["CodeDeploy"] = ["ApplicationName", "DeploymentGroupName"],
        ["CloudFormation"] = ["ActionMode", "StackName"],
        ["Lambda"] = ["FunctionName"],
    };

    /// <inheritdoc/>
    public override string Id => "pipeline-configuration";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from file in project.Pipelines
        from action in file.Actions
        where action.Owner == "AWS" && Required.ContainsKey(action.Provider ?? "")
        let required = Required[action.Provider!]
        let missing = required.Where(key => action.Configuration(key) is null).ToList()
        where missing.Count > 0
        select Error((action.Node["configuration"] ?? action.Node).Place, $"The configuration of {action.Name} lacks {string.Join(", ", missing)}", $"for {action.Provider}: {string.Join(", ", required)}",
            $"Add {string.Join(", ", missing.Select(key => $"\"{key}\""))} to its configuration");
}
