using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Tags of connections and hosts, by ARN.</summary>
internal static class Tagging
{
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static IReadOnlyDictionary<string, string> Read(ConnectionStore connections, Scope scope, string arn) =>
        connections.FindConnection(scope, arn)?.Tags ?? connections.FindHost(scope, arn)?.Tags ?? throw CodeConnectionsErrors.ResourceNotFound(arn);

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public static void Write(ConnectionStore connections, Scope scope, string arn, IReadOnlyDictionary<string, string> tags)
    {
        if (connections.FindConnection(scope, arn) is { } connection) connections.Put(scope, connection with { Tags = tags });
        else connections.Put(scope, connections.GetHost(scope, arn) with { Tags = tags });
    }
}
