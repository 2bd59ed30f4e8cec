using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Pipelines.Declaring;
using Build.Settings;

namespace Build.Pipelines;

/// <summary>The pipeline that the settings ask for: Source, Build, Deploy. Pure.</summary>
public static class PipelineBlueprint
{
    /// <summary>Name of the source action.</summary>
    public const string SourceAction = "SourceAction";

    private const string BuildOutput = "BuildOutput";

    /// <summary>The declaration as CreatePipeline takes it.</summary>
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
            ArtifactStore = store,
            ArtifactStores = stores,
            Stages = [Stage("Source", SourceActions.Of(names, SourceAction)), Stage("Build", Build(names)), Stage("Deploy", [.. DeployWaves.Of(names, BuildOutput)])],
            Triggers = SourceTriggers.Of(names, SourceAction),
        };
    }

    internal static ActionTypeId Type(ActionCategory category, string provider) =>
        new() { Category = category, Owner = ActionOwner.AWS, Provider = provider, Version = "1" };

    private static StageDeclaration Stage(string name, params List<ActionDeclaration> actions) => new() { Name = name, Actions = actions };

    private static ActionDeclaration Build(Names names) => new()
    {
        Name = "BuildAction",
        ActionTypeId = Type(ActionCategory.Build, "CodeBuild"),
        RunOrder = 1,
        Configuration = new() { ["ProjectName"] = names.Project },
        InputArtifacts = [new InputArtifact { Name = SourceActions.Output }],
        OutputArtifacts = [new OutputArtifact { Name = BuildOutput }],
    };
}
