using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Finds the class that runs an action type; refuses the rest, naming what there is.</summary>
public sealed class ActionFactory(IEnumerable<IPipelineAction> actions)
{
    private readonly Dictionary<ActionTypeId, IPipelineAction> byType =
        actions.SelectMany(action => action.Types.Select(type => (type, action))).ToDictionary(pair => pair.type, pair => pair.action);

    /// <exception cref="Kernel.AwsException">InvalidActionDeclarationException.</exception>
    public IPipelineAction For(ActionDeclaration action, string region) => byType.GetValueOrDefault(action.ActionTypeId)
        ?? throw CodePipelineErrors.ActionTypeNotAvailable(action.ActionTypeId, action.Name, region, byType.Keys);
}
