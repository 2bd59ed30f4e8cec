using System.Text.Json;
using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Pipelines.Declaring;
using Build.Settings;

namespace Build.Pipelines;

/// <summary>The pipeline that the settings ask for: Source, Build, Deploy, and an approval before Deploy where one is wanted. Pure.</summary>
public static class PipelineBlueprint
{
    /// <summary>Name of the source action.</summary>
    public const string SourceAction = "SourceAction";

    private const string BuildOutput = "BuildOutput";

    /// <summary>The declaration as CreatePipeline takes it.</summary>
    /// <exception cref="BadInput">The settings contradict each other.</exception>
    public static PipelineDeclaration Of(Names names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var (store, stores) = ArtifactStores.Of(names);
        return new PipelineDeclaration
        {
            Name = names.Pipeline,
            RoleArn = names.RoleArn(names.PipelineRole),
            PipelineType = names.Settings.Pipeline.Type,
            ExecutionMode = names.Settings.Pipeline.ExecutionMode,
            Variables = Variables(names.Settings.Pipeline),
            ArtifactStore = store,
            ArtifactStores = stores,
            Stages =
            [
                Stage("Source", SourceActions.Of(names, SourceAction)),
                OnFailure(Stage("Build", Build(names)), names.Settings.Pipeline, canRollBack: false),
                .. Approvals(names.Settings.Pipeline.Approval),
                OnFailure(Stage("Deploy", [.. names.Settings.IsServerless ? StackActions.Of(names, BuildOutput) : DeployWaves.Of(names, BuildOutput)]), names.Settings.Pipeline, canRollBack: true),
            ],
            Triggers = SourceTriggers.Of(names, SourceAction),
        };
    }

    internal static ActionTypeId Type(ActionCategory category, string provider, ActionOwner? owner = null) =>
        new() { Category = category, Owner = owner ?? ActionOwner.AWS, Provider = provider, Version = "1" };

    private static StageDeclaration Stage(string name, params List<ActionDeclaration> actions) => new() { Name = name, Actions = actions };

    private static ActionDeclaration Build(Names names) => new()
    {
        Name = "BuildAction",
        ActionTypeId = Type(ActionCategory.Build, "CodeBuild"),
        RunOrder = 1,
        Configuration = BuildConfiguration(names),
        InputArtifacts = [new InputArtifact { Name = SourceActions.Output }],
        OutputArtifacts = [new OutputArtifact { Name = BuildOutput }],
    };

    private static Dictionary<string, string> BuildConfiguration(Names names)
    {
        var configuration = new Dictionary<string, string>(StringComparer.Ordinal) { ["ProjectName"] = names.Project };
        var variables = names.Settings.Pipeline.Variables.Keys.Order(StringComparer.Ordinal).Select(name => new { name, value = $"#{{variables.{name}}}", type = "PLAINTEXT" }).ToList();
        if (names.Settings.IsServerless)
            variables.AddRange([new { name = "ARTIFACT_BUCKET", value = names.Bucket, type = "PLAINTEXT" }, new { name = "CODE_PREFIX", value = names.CodePrefix, type = "PLAINTEXT" }]);
        if (variables.Count > 0)
            configuration["EnvironmentVariables"] = JsonSerializer.Serialize(variables);
        return configuration;
    }

    private static List<PipelineVariableDeclaration>? Variables(PipelineSettings pipeline) => pipeline.Variables.Count == 0 ? null :
        [.. pipeline.Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new PipelineVariableDeclaration { Name = pair.Key, DefaultValue = pair.Value })];

    private static IEnumerable<StageDeclaration> Approvals(ApprovalSettings approval) => !approval.Enabled ? [] : [Stage("Approve", new ActionDeclaration
    {
        Name = "ApproveAction",
        ActionTypeId = Type(ActionCategory.Approval, "Manual"),
        RunOrder = 1,
        Configuration = approval.Link is { } link
            ? new() { ["CustomData"] = approval.Question, ["ExternalEntityLink"] = link }
            : new() { ["CustomData"] = approval.Question },
        TimeoutInMinutes = approval.TimeoutMinutes,
    })];

    // Deploy alone can go back: what Build made is replaced by the next build.
    private static StageDeclaration OnFailure(StageDeclaration stage, PipelineSettings pipeline, bool canRollBack)
    {
        stage.OnFailure = pipeline.OnFailure switch
        {
            "retry" => new() { Result = Result.RETRY, RetryConfiguration = new() { RetryMode = StageRetryMode.FAILED_ACTIONS } },
            "rollback" when canRollBack => new() { Result = Result.ROLLBACK },
            _ => null,
        };
        return stage;
    }
}
