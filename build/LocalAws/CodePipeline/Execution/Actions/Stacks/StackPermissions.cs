using LocalAws.CloudFormation.Execution;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions.Stacks;

/// <summary>What an action's role must be allowed to do with a stack, and which stack no action may touch.</summary>
internal sealed class StackPermissions(PipelineStacks stacks)
{
    private static readonly Dictionary<string, string[]> Actions = new(StringComparer.Ordinal)
    {
        ["CREATE_UPDATE"] = ["DescribeStacks", "CreateStack", "UpdateStack"],
        ["REPLACE_ON_FAILURE"] = ["DescribeStacks", "CreateStack", "UpdateStack", "DeleteStack"],
        ["DELETE_ONLY"] = ["DescribeStacks", "DeleteStack"],
        ["CHANGE_SET_REPLACE"] = ["DescribeStacks", "DescribeChangeSet", "CreateChangeSet", "DeleteChangeSet"],
        ["CHANGE_SET_EXECUTE"] = ["DescribeStacks", "DescribeChangeSet", "ExecuteChangeSet"],
    };

    /// <exception cref="AwsException">PermissionError.</exception>
    public void Demand(ActionRun run)
    {
        var actions = Actions[run.Required("ActionMode")];
        run.Demand(run.ArnOf("cloudformation", $"stack/{run.Required("StackName")}/*"), actions.Select(action => $"cloudformation:{action}"));
        if (run.Setting("RoleArn") is { } role && run.Required("ActionMode") != "CHANGE_SET_EXECUTE")
            run.DemandPassRole(role, "cloudformation.amazonaws.com");
    }

    /// <summary>
    /// Refuses the stack that the pipeline itself is a resource of, when the template would take the pipeline away: it would delete itself
    /// while it runs. A template that keeps it (a pipeline that updates itself) is fine.
    /// </summary>
    /// <exception cref="AwsException">ConfigurationError.</exception>
    public void RefuseOwn(ActionRun run, string? template)
    {
        var name = run.Required("StackName");
        if (stacks.LogicalIdOfPipeline(run.Scope, name, run.Pipeline.Name) is not { } logicalId || (template is not null && PipelineStacks.KeepsPipeline(template, logicalId)))
            return;
        throw new AwsException("ConfigurationError",
            $"StackName '{name}' of action '{run.Declaration.Name}' is the stack that pipeline '{run.Pipeline.Name}' itself belongs to (resource {logicalId}): "
            + $"the pipeline would be deleted while it runs. Give the action a stack of its own{(template is null ? "" : $", or keep {logicalId} in {run.Required("TemplatePath")}")}");
    }
}
