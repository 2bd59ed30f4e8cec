using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Connections and hosts. An ARN is found under both names of the service.</summary>
public sealed class ConnectionStore(StateStore store)
{
    private readonly Collection<ConnectionRecord> connections = store.Collection<ConnectionRecord>("codeconnections.connections");
    private readonly Collection<HostRecord> hosts = store.Collection<HostRecord>("codeconnections.hosts");

    public void Put(Scope scope, ConnectionRecord connection) => connections.Put(scope, connection.Id, connection);

    public void Put(Scope scope, HostRecord host) => hosts.Put(scope, host.Id, host);

    public IReadOnlyList<ConnectionRecord> Connections(Scope scope) => connections.List(scope);

    public IReadOnlyList<HostRecord> Hosts(Scope scope) => hosts.List(scope);

    public ConnectionRecord? FindConnection(Scope scope, string arn) => IdIn(scope, arn, "connection/") is { } id ? connections.Find(scope, id) : null;

    public HostRecord? FindHost(Scope scope, string arn) => IdIn(scope, arn, "host/") is { } path ? hosts.Find(scope, path[(path.LastIndexOf('/') + 1)..]) : null;

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public ConnectionRecord GetConnection(Scope scope, string arn) => FindConnection(scope, arn) ?? throw CodeConnectionsErrors.ConnectionNotFound(arn);

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public HostRecord GetHost(Scope scope, string arn) => FindHost(scope, arn) ?? throw CodeConnectionsErrors.HostNotFound(arn);

    public void Remove(Scope scope, ConnectionRecord connection) => connections.Remove(scope, connection.Id);

    public void Remove(Scope scope, HostRecord host) => hosts.Remove(scope, host.Id);

    /// <summary>What the provider's owner does on AWS's page: allows the connection.</summary>
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public ConnectionRecord CompleteHandshake(Scope scope, string arn) => store.Transaction(() =>
    {
        var connection = GetConnection(scope, arn) with { Status = ConnectionRecord.Available };
        Put(scope, connection);
        return connection;
    });

    /// <summary>The ARN of a new resource, under the name of the service that the caller used.</summary>
    public static string NewArn(CallContext call, string resource)
    {
        var former = call.Headers.GetValueOrDefault("x-amz-target", "").StartsWith("com.amazonaws.codestar", StringComparison.Ordinal);
        return Arn.Of(former ? "codestar-connections" : "codeconnections", call.Scope, resource).ToString();
    }

    private static string? IdIn(Scope scope, string arn, string prefix) =>
        Arn.TryParse(arn, out var parsed) && parsed.Service is "codeconnections" or "codestar-connections" && parsed.Region == scope.Region
            && parsed.AccountId == scope.AccountId && parsed.Resource.StartsWith(prefix, StringComparison.Ordinal)
            ? parsed.Resource[prefix.Length..]
            : null;
}
