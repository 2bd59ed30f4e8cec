using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Finds the class that runs an action type; refuses the rest, naming what there is.</summary>
public sealed class ActionFactory(IEnumerable<IPipelineAction> actions, CustomAction custom)
{
    private readonly Dictionary<ActionTypeId, IPipelineAction> byType =
        actions.SelectMany(action => action.Types.Select(type => (type, action))).ToDictionary(pair => pair.type, pair => pair.action);

    /// <summary>Whether an action of the type can run here.</summary>
    public bool Runs(ActionTypeId type) => byType.ContainsKey(type);

    /// <exception cref="Kernel.AwsException">InvalidActionDeclarationException.</exception>
    public IPipelineAction For(ActionDeclaration action, string region) => action.ActionTypeId.Owner == "Custom" ? custom : byType.GetValueOrDefault(action.ActionTypeId)
        ?? throw CodePipelineErrors.ActionTypeNotAvailable(action.ActionTypeId, action.Name, region, byType.Keys);
}
