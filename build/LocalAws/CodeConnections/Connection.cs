using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>A connection as the API describes it.</summary>
public sealed record Connection(string ConnectionName, string ConnectionArn, string ProviderType, string OwnerAccountId, string ConnectionStatus, string? HostArn)
{
    public static Connection Of(ConnectionRecord connection, Scope scope) =>
        new(connection.Name, connection.Arn, connection.ProviderType, scope.AccountId, connection.Status, connection.HostArn);
}
