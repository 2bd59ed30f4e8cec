using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which type.</summary>
public sealed record DeleteCustomActionTypeRequest(string Category, string Provider, string Version);

/// <summary>Marks a custom action type as deleted: no structure may use it, and nobody may poll for its jobs.</summary>
public sealed class DeleteCustomActionType(StateStore store, CustomActionTypes types) : Operation<DeleteCustomActionTypeRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteCustomActionTypeRequest request, CallContext call)
    {
        var id = new ActionTypeId { Category = request.Category, Owner = "Custom", Provider = request.Provider, Version = request.Version };
        var type = types.Find(call.Scope, id) ?? throw CodePipelineErrors.ActionTypeNotFound(id);
        types.Put(call.Scope, type with { IsDeleted = true });
        return Unit.Value;
    }
}
