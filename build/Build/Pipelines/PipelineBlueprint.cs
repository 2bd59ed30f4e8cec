using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Settings;

namespace Build.Pipelines;

/// <summary>The pipeline that the settings ask for: Source, Build, Deploy. Pure.</summary>
public static class PipelineBlueprint
{
    /// <summary>Name of the source action.</summary>
    public const string SourceAction = "SourceAction";

    private const string SourceOutput = "SourceOutput";
    private const string BuildOutput = "BuildOutput";

    /// <summary>The declaration as CreatePipeline takes it.</summary>
    public static PipelineDeclaration Of(Names names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new PipelineDeclaration
        {
            Name = names.Pipeline,
            RoleArn = names.RoleArn(names.PipelineRole),
            PipelineType = names.Settings.Pipeline.Type,
            ExecutionMode = names.Settings.Pipeline.ExecutionMode,
            ArtifactStore = new ArtifactStore { Type = ArtifactStoreType.S3, Location = names.Bucket },
            Stages = [Stage("Source", Source(names)), Stage("Build", Build(names)), Stage("Deploy", Deploy(names))],
        };
    }

    private static StageDeclaration Stage(string name, params List<ActionDeclaration> actions) => new() { Name = name, Actions = actions };

    private static ActionDeclaration Source(Names names) => new()
    {
        Name = SourceAction,
        ActionTypeId = Type(ActionCategory.Source, "CodeCommit"),
        RunOrder = 1,
        Configuration = new() { ["RepositoryName"] = names.Repository, ["BranchName"] = names.Settings.Source.Branch, ["PollForSourceChanges"] = "true" },
        OutputArtifacts = [new OutputArtifact { Name = SourceOutput }],
        Namespace = "SourceVariables",
    };

    private static ActionDeclaration Build(Names names) => new()
    {
        Name = "BuildAction",
        ActionTypeId = Type(ActionCategory.Build, "CodeBuild"),
        RunOrder = 1,
        Configuration = new() { ["ProjectName"] = names.Project },
        InputArtifacts = [new InputArtifact { Name = SourceOutput }],
        OutputArtifacts = [new OutputArtifact { Name = BuildOutput }],
    };

    private static ActionDeclaration Deploy(Names names) => new()
    {
        Name = "DeployAction",
        ActionTypeId = Type(ActionCategory.Deploy, "CodeDeploy"),
        RunOrder = 1,
        Configuration = new() { ["ApplicationName"] = names.DeploymentApplication, ["DeploymentGroupName"] = names.DeploymentGroup },
        InputArtifacts = [new InputArtifact { Name = BuildOutput }],
    };

    private static ActionTypeId Type(ActionCategory category, string provider) =>
        new() { Category = category, Owner = ActionOwner.AWS, Provider = provider, Version = "1" };
}
