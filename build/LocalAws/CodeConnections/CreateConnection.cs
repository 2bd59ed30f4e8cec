using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>A name, and the provider or the host of a self-managed one.</summary>
public sealed record CreateConnectionRequest(string? ProviderType, string ConnectionName, IReadOnlyList<Tag>? Tags, string? HostArn);

/// <summary>The new connection, which is PENDING.</summary>
public sealed record CreateConnectionResponse(string ConnectionArn, IReadOnlyList<Tag>? Tags);

/// <summary>Makes a connection. As on AWS it is PENDING until a person completes the handshake with the provider.</summary>
public sealed class CreateConnection(StateStore store, ConnectionStore connections) : Operation<CreateConnectionRequest, CreateConnectionResponse>(store)
{
    /// <inheritdoc/>
    protected override CreateConnectionResponse Handle(CreateConnectionRequest request, CallContext call)
    {
        var host = request.HostArn is { } arn ? connections.GetHost(call.Scope, arn) : null;
        var provider = request.ProviderType ?? host?.ProviderType ?? throw CodeConnectionsErrors.NeedsProviderOrHost();
        if (host is null && provider is "GitHubEnterpriseServer" or "GitLabSelfManaged") throw CodeConnectionsErrors.NeedsHost(provider);
        var id = Ids.Uuid();
        var connection = new ConnectionRecord
        {
            Id = id,
            Name = request.ConnectionName,
            Arn = ConnectionStore.NewArn(call, $"connection/{id}"),
            ProviderType = provider,
            Status = ConnectionRecord.Pending,
            HostArn = request.HostArn,
            Tags = Tag.Merge(null, request.Tags),
        };
        connections.Put(call.Scope, connection);
        return new CreateConnectionResponse(connection.Arn, request.Tags);
    }
}
