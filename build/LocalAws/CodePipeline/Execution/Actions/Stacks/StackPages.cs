namespace LocalAws.CodePipeline.Execution.Actions.Stacks;

/// <summary>How a CloudFormation action names its work: the external execution id is a page of the console, with the ids in it.</summary>
internal static class StackPages
{
    private const string StackId = "stackId=";

    public static string Stack(string stackId) => $"stack/detail?{StackId}{stackId}";

    public static string ChangeSet(string changeSetId, string stackId) => $"changeset/detail?changeSetId={changeSetId}&{StackId}{stackId}";

    /// <summary>The stack that such an id names.</summary>
    public static string StackIdOf(string page) => page.Split(StackId)[^1];

    public static string Url(ActionRun run, string page) => ConsoleLinks.CloudFormation(run.Scope.Region, page);
}
