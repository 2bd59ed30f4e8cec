using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Finds the class that runs an action type; refuses the rest, naming what there is.</summary>
public sealed class ActionFactory(IEnumerable<IPipelineAction> actions)
{
    private readonly Dictionary<ActionTypeId, IPipelineAction> byType =
        actions.SelectMany(action => action.Types.Select(type => (type, action))).ToDictionary(pair => pair.type, pair => pair.action);

    /// <summary>Whether an action of the type can run here.</summary>
    public bool Runs(ActionTypeId type) => byType.ContainsKey(type);

    /// <summary>Refuses a structure that has an action which cannot run.</summary>
    /// <exception cref="Kernel.AwsException">InvalidActionDeclarationException.</exception>
    public void Check(PipelineDeclaration pipeline, string region)
    {
        foreach (var action in pipeline.Stages.SelectMany(stage => stage.Actions)) For(action, region);
    }

    /// <exception cref="Kernel.AwsException">InvalidActionDeclarationException.</exception>
    public IPipelineAction For(ActionDeclaration action, string region) => byType.GetValueOrDefault(action.ActionTypeId)
        ?? throw CodePipelineErrors.ActionTypeNotAvailable(action.ActionTypeId, action.Name, region, byType.Keys);
}
