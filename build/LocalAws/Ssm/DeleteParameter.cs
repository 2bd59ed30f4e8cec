using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Names the parameter.</summary>
public sealed record DeleteParameterRequest(string Name);

internal sealed class DeleteParameter(StateStore store, ParameterStore parameters) : Operation<DeleteParameterRequest, Unit>(store)
{
    protected override Unit Handle(DeleteParameterRequest request, CallContext call) =>
        parameters.Parameters.Remove(call.Scope, request.Name) ? Unit.Value : throw SsmErrors.ParameterNotFound(request.Name);
}
