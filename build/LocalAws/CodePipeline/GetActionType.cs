using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which type, of owner AWS or ThirdParty.</summary>
public sealed record GetActionTypeRequest(string Category, string Owner, string Provider, string Version);

/// <summary>
/// Looks for an action type that a provider published with an integration model. Nobody publishes any here: the types that there are, AWS's and the
/// account's own, are ListActionTypes' to show.
/// </summary>
public sealed class GetActionType(StateStore store) : Operation<GetActionTypeRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(GetActionTypeRequest request, CallContext call) => throw CodePipelineErrors.ActionTypeNotFound(
        new ActionTypeId { Category = request.Category, Owner = request.Owner, Provider = request.Provider, Version = request.Version });
}
