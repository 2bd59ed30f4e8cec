using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Which connection.</summary>
public sealed record DeleteConnectionRequest(string ConnectionArn);

/// <summary>Deletes a connection. Pipelines that use it fail at their source from then on.</summary>
public sealed class DeleteConnection(StateStore store, ConnectionStore connections) : Operation<DeleteConnectionRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteConnectionRequest request, CallContext call)
    {
        connections.Remove(call.Scope, connections.GetConnection(call.Scope, request.ConnectionArn));
        return Unit.Value;
    }
}
