using Amazon.CodeConnections;
using Amazon.CodeConnections.Model;

namespace Build.Provisioning.Source;

/// <summary>Finds connections by name. Names need not be unique: one that is available is taken before one that is not.</summary>
internal static class ConnectionFinder
{
    /// <summary>The connection to GitHub of this name, or with this ARN; null when there is none.</summary>
    public static async Task<Connection?> FindAsync(IAmazonCodeConnections connections, string nameOrArn, CancellationToken cancellationToken)
    {
        if (ConnectionReference.IsArn(nameOrArn))
            return await GetAsync(connections, nameOrArn, cancellationToken);
        var request = new ListConnectionsRequest { ProviderTypeFilter = ProviderType.GitHub };
        var found = new List<Connection>();
        do
        {
            var page = await connections.ListConnectionsAsync(request, cancellationToken);
            found.AddRange((page.Connections ?? []).Where(connection => connection.ConnectionName == nameOrArn));
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return found.OrderBy(connection => connection.ConnectionStatus == ConnectionStatus.AVAILABLE ? 0 : 1).ThenBy(connection => connection.ConnectionArn, StringComparer.Ordinal).FirstOrDefault();
    }

    private static async Task<Connection?> GetAsync(IAmazonCodeConnections connections, string arn, CancellationToken cancellationToken)
    {
        try
        {
            return (await connections.GetConnectionAsync(new GetConnectionRequest { ConnectionArn = arn }, cancellationToken)).Connection;
        }
        catch (ResourceNotFoundException)
        {
            return null;
        }
    }
}
