using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Up to ten names.</summary>
public sealed record DeleteParametersRequest(IReadOnlyList<string> Names);

/// <summary>What was deleted, and what was not there.</summary>
public sealed record DeleteParametersResult(IReadOnlyList<string> DeletedParameters, IReadOnlyList<string> InvalidParameters);

internal sealed class DeleteParameters(StateStore store, ParameterStore parameters, ParameterEvents events) : Operation<DeleteParametersRequest, DeleteParametersResult>(store)
{
    protected override DeleteParametersResult Handle(DeleteParametersRequest request, CallContext call)
    {
        var gone = request.Names.Distinct().Select(name => parameters.Parameters.Find(call.Scope, name)).OfType<StoredParameter>().ToList();
        foreach (var parameter in gone)
        {
            parameters.Parameters.Remove(call.Scope, parameter.Name);
            events.Tell(call.Scope, parameter, ParameterEvents.Delete);
        }
        var deleted = gone.Select(parameter => parameter.Name).ToList();
        return new(deleted, [.. request.Names.Except(deleted)]);
    }
}
