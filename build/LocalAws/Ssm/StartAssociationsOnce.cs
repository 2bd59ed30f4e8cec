using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm;

/// <summary>Which associations.</summary>
public sealed record StartAssociationsOnceRequest(IReadOnlyList<string> AssociationIds);

/// <summary>Runs associations once more, whatever their schedules say.</summary>
internal sealed class StartAssociationsOnce(StateStore store, AssociationStore associations, AssociationRunner runner) : Operation<StartAssociationsOnceRequest, Unit>(store)
{
    protected override Unit Handle(StartAssociationsOnceRequest request, CallContext call)
    {
        foreach (var association in request.AssociationIds.Distinct().Select(id => associations.Get(call.Scope, id)).ToList())
            runner.Run(call.Scope, association);
        return Unit.Value;
    }
}
