namespace Build.Validation.Pipelines;

/// <summary>A stack that is named as the pipeline may be the one that holds the pipeline, which would then change or delete itself while it runs.</summary>
public sealed class OwnStack : Rule
{
    /// <inheritdoc/>
    public override string Id => "pipeline-stack-name";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from file in project.Pipelines
        let pipeline = file.Pipeline?["name"]?.Text
        from action in file.Actions
        let stack = action.Configuration("StackName")
        where action.Provider == "CloudFormation" && stack?.Text is not null && stack.Text == pipeline
        select Error(stack.Place, $"{action.Name} deploys the stack '{pipeline}', which is the pipeline's own name: a stack of that name may hold the pipeline, which would then delete itself",
            "a stack that is not named as the pipeline", $"Write \"StackName\": \"{pipeline}-stack\"");
}
