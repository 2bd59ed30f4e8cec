using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions.Stacks;

/// <summary>What to do about an error of CloudFormation, in terms of the action. Pure.</summary>
internal static class StackHints
{
    public static string Explain(ActionRun run, AwsException refused)
    {
        var (action, stack, path) = (run.Declaration.Name, run.Setting("StackName"), run.Setting("TemplatePath"));
        if (refused.Code == "InsufficientCapabilitiesException")
        {
            var missing = refused.Message[(refused.Message.IndexOf('[', StringComparison.Ordinal) + 1)..^1].Replace(" ", "", StringComparison.Ordinal);
            var all = string.Join(',', new[] { run.Setting("Capabilities"), missing }.Where(each => !string.IsNullOrEmpty(each)));
            return $"{refused.Message} ({path}). Set Capabilities of action '{action}' to {all}";
        }
        if (refused.Message.Contains("ROLLBACK_COMPLETE state", StringComparison.Ordinal) && !refused.Message.Contains("UPDATE_ROLLBACK_COMPLETE", StringComparison.Ordinal))
            return $"{refused.Message} Delete it (aws cloudformation delete-stack --stack-name {stack}), or set ActionMode of action '{action}' to REPLACE_ON_FAILURE";
        if (refused.Code == "ChangeSetNotFound")
            return $"{refused.Message}. An earlier action with ActionMode CHANGE_SET_REPLACE makes it";
        return path is null ? refused.Message : $"{path}: {refused.Message}";
    }
}
