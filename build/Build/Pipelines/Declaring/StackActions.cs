using System.Text.Json;
using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Settings;

namespace Build.Pipelines.Declaring;

/// <summary>The deploy actions of a serverless pipeline: CloudFormation makes the function's stack of the packaged template. Pure.</summary>
internal static class StackActions
{
    private const string ChangeSet = "nutshell-release";
    private const string Capabilities = "CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND";

    /// <summary>One action, or one that makes a change set and one that executes it.</summary>
    /// <param name="names">Settings and names.</param>
    /// <param name="input">Artifact of the build.</param>
    public static IEnumerable<ActionDeclaration> Of(Names names, string input)
    {
        Check(names);
        if (names.Settings.Serverless.Mode is var mode and not "CHANGE_SET")
            return [Action("DeployAction", 1, Making(names, mode, input), input)];
        return
        [
            Action("PrepareAction", 1, new(Making(names, "CHANGE_SET_REPLACE", input)) { ["ChangeSetName"] = ChangeSet }, input),
            Action("DeployAction", 2, new() { ["ActionMode"] = "CHANGE_SET_EXECUTE", ["StackName"] = names.Stack, ["ChangeSetName"] = ChangeSet }, input: null),
        ];
    }

    private static Dictionary<string, string> Making(Names names, string mode, string input)
    {
        var configuration = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ActionMode"] = mode,
            ["StackName"] = names.Stack,
            ["TemplatePath"] = $"{input}::{names.Settings.Serverless.Template}",
            ["Capabilities"] = Capabilities,
            ["RoleArn"] = names.RoleArn(names.StackRole),
        };
        if (names.Settings.Serverless.Parameters.Count > 0)
            configuration["ParameterOverrides"] = JsonSerializer.Serialize(new SortedDictionary<string, string>(names.Settings.Serverless.Parameters.ToDictionary(), StringComparer.Ordinal));
        return configuration;
    }

    // Outputs of the stack are variables of later actions: #{Stack.HelloUrl}.
    private static ActionDeclaration Action(string name, int order, Dictionary<string, string> configuration, string? input) => new()
    {
        Name = name,
        ActionTypeId = PipelineBlueprint.Type(ActionCategory.Deploy, "CloudFormation"),
        RunOrder = order,
        Configuration = configuration,
        InputArtifacts = input is null ? null : [new InputArtifact { Name = input }],
        Namespace = name == "DeployAction" ? "Stack" : null,
    };

    private static void Check(Names names)
    {
        if (names.Settings.Regions.Count > 0)
            throw new BadInput("regions has no meaning when deploy.target is lambda: the function's stack is made in the pipeline's region. Take regions out, or set deploy.target to ec2.");
        if (names.Stack == names.Pipeline)
            throw new BadInput($"serverless.stack is '{names.Stack}', which is the pipeline's own name: a stack of that name may hold the pipeline, which would then delete itself. Choose another one, such as {names.Settings.Application}-lambda.");
    }
}
