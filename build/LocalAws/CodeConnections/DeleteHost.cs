using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Which host.</summary>
public sealed record DeleteHostRequest(string HostArn);

/// <summary>Deletes a host that no connection uses.</summary>
public sealed class DeleteHost(StateStore store, ConnectionStore connections) : Operation<DeleteHostRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteHostRequest request, CallContext call)
    {
        var host = connections.GetHost(call.Scope, request.HostArn);
        var users = connections.Connections(call.Scope).Count(connection => connection.HostArn == host.Arn);
        if (users > 0) throw CodeConnectionsErrors.HostInUse(host.Arn, users);
        connections.Remove(call.Scope, host);
        return Unit.Value;
    }
}
