using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Up to ten names.</summary>
public sealed record DeleteParametersRequest(IReadOnlyList<string> Names);

/// <summary>What was deleted, and what was not there.</summary>
public sealed record DeleteParametersResult(IReadOnlyList<string> DeletedParameters, IReadOnlyList<string> InvalidParameters);

internal sealed class DeleteParameters(StateStore store, ParameterStore parameters) : Operation<DeleteParametersRequest, DeleteParametersResult>(store)
{
    protected override DeleteParametersResult Handle(DeleteParametersRequest request, CallContext call)
    {
        var deleted = request.Names.Distinct().Where(name => parameters.Parameters.Remove(call.Scope, name)).ToList();
        return new(deleted, [.. request.Names.Except(deleted)]);
    }
}
