using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Which connection.</summary>
public sealed record GetConnectionRequest(string ConnectionArn);

/// <summary>The connection and its status.</summary>
public sealed record GetConnectionResponse(Connection Connection);

/// <summary>Describes a connection.</summary>
public sealed class GetConnection(StateStore store, ConnectionStore connections) : Operation<GetConnectionRequest, GetConnectionResponse>(store)
{
    /// <inheritdoc/>
    protected override GetConnectionResponse Handle(GetConnectionRequest request, CallContext call) =>
        new(Connection.Of(connections.GetConnection(call.Scope, request.ConnectionArn), call.Scope));
}
