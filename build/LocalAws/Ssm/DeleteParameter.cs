using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Names the parameter.</summary>
public sealed record DeleteParameterRequest(string Name);

internal sealed class DeleteParameter(StateStore store, ParameterStore parameters, ParameterEvents events) : Operation<DeleteParameterRequest, Unit>(store)
{
    protected override Unit Handle(DeleteParameterRequest request, CallContext call)
    {
        var gone = parameters.Parameters.Get(call.Scope, request.Name, () => SsmErrors.ParameterNotFound(request.Name));
        parameters.Parameters.Remove(call.Scope, request.Name);
        events.Tell(call.Scope, gone, ParameterEvents.Delete);
        return Unit.Value;
    }
}
