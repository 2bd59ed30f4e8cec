using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Settings;

namespace Build.Pipelines.Declaring;

/// <summary>
/// The deployment, one action a region. Actions of one run order run together; a later run order begins when all earlier ones have
/// succeeded, so that a region that fails keeps the revision away from those behind it. Pure.
/// </summary>
internal static class DeployWaves
{
    /// <summary>The actions, in the order of the settings' regions.</summary>
    public static IEnumerable<ActionDeclaration> Of(Names names, string input) => names.DeployRegions.Select((region, index) => new ActionDeclaration
    {
        Name = NameOf(names, region),
        ActionTypeId = PipelineBlueprint.Type(ActionCategory.Deploy, "CodeDeploy"),
        RunOrder = names.Settings.Pipeline.Waves == "PARALLEL" ? 1 : index + 1,
        Configuration = new() { ["ApplicationName"] = names.DeploymentApplication, ["DeploymentGroupName"] = names.DeploymentGroup },
        InputArtifacts = [new InputArtifact { Name = input }],
        Region = names.Regions.Count > 1 ? region : null,
    });

    private static string NameOf(Names names, string region) => names.Regions.Count > 1 ? $"Deploy-{region}" : "DeployAction";
}
