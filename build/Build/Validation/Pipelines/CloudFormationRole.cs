namespace Build.Validation.Pipelines;

/// <summary>A CloudFormation action that makes or changes a stack needs the role that the stack is made with.</summary>
public sealed class CloudFormationRole : Rule
{
    private static readonly string[] Modes = ["CREATE_UPDATE", "CHANGE_SET_REPLACE", "DELETE_ONLY", "REPLACE_ON_FAILURE"];

    /// <inheritdoc/>
    public override string Id => "pipeline-stack-role";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from file in project.Pipelines
        from action in file.Actions
        where action.Provider == "CloudFormation"
        let mode = action.Configuration("ActionMode")?.Text
        where Modes.Contains(mode, StringComparer.Ordinal) && action.Configuration("RoleArn") is null
        select Error(action.Node["configuration"]!.Place, $"{action.Name} has no RoleArn, which CodePipeline requires for {mode}", "RoleArn: the role that CloudFormation makes the stack's resources with",
            "Add \"RoleArn\": \"arn:aws:iam::ACCOUNT:role/NAME\", a role that trusts cloudformation.amazonaws.com, and iam:PassRole for it to the pipeline's role");
}
