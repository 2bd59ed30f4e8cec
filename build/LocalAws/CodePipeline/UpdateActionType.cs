using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>A type of an integration model, as it shall be.</summary>
public sealed record UpdateActionTypeRequest(IntegratedActionType ActionType);

/// <summary>Which type it is.</summary>
public sealed record IntegratedActionType(ActionTypeId Id);

/// <summary>Changes an action type that was published with an integration model. Nobody publishes any here; a custom one is given a new version instead.</summary>
public sealed class UpdateActionType(StateStore store) : Operation<UpdateActionTypeRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateActionTypeRequest request, CallContext call) => throw CodePipelineErrors.ActionTypeNotFound(request.ActionType.Id);
}
