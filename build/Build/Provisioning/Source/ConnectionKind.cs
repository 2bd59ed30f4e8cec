using Amazon.CodeConnections;
using Amazon.CodeConnections.Model;

namespace Build.Provisioning.Source;

/// <summary>
/// Connections to GitHub. A new one is PENDING until a person has allowed it at GitHub, which no API can do: being AVAILABLE is part of what
/// is desired, so that the next run waits again where this one stopped. One that somebody else made is used and never changed.
/// </summary>
public sealed class ConnectionKind(Lazy<AmazonCodeConnectionsClient> connections, Ownership ownership, ConnectionHandshake handshake) : ResourceKind
{
    internal const string Status = "status";
    internal const string Available = "AVAILABLE";

    /// <inheritdoc/>
    public override string Name => "Connection";

    /// <inheritdoc/>
    /// <exception cref="BadInput">An ARN was given, and there is no such connection.</exception>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await ConnectionFinder.FindAsync(connections.Value, resource.Name, cancellationToken) is not { } found)
        {
            return !ConnectionReference.IsArn(resource.Name) ? null : throw new BadInput(
                $"source.connection is {resource.Name}, and there is no such connection. Set it to a name, and the connection is created; or to one of: aws codeconnections list-connections");
        }
        var tags = await TagsAsync(found.ConnectionArn!, cancellationToken);
        return new LiveResource(new Attributes([new(Status, found.ConnectionStatus?.Value), .. TagAttributes.Of(tags)]), ownership.Owns(tags));
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var made = await connections.Value.CreateConnectionAsync(
            new CreateConnectionRequest { ConnectionName = resource.Name, ProviderType = ProviderType.GitHub, Tags = TagsOf(resource) }, cancellationToken);
        await handshake.WaitAsync(connections.Value, made.ConnectionArn!, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (await ConnectionFinder.FindAsync(connections.Value, change.Resource.Name, cancellationToken) is not { } found)
            return;
        if (change.TouchesTags())
            await connections.Value.TagResourceAsync(new TagResourceRequest { ResourceArn = found.ConnectionArn, Tags = TagsOf(change.Resource) }, cancellationToken);
        if (change.Touches(Status))
            await handshake.WaitAsync(connections.Value, found.ConnectionArn!, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await ConnectionFinder.FindAsync(connections.Value, resource.Name, cancellationToken) is { } found)
            await Gone.IgnoreAsync(() => connections.Value.DeleteConnectionAsync(new DeleteConnectionRequest { ConnectionArn = found.ConnectionArn }, cancellationToken));
    }

    private async Task<Dictionary<string, string>> TagsAsync(string arn, CancellationToken cancellationToken) =>
        ((await connections.Value.ListTagsForResourceAsync(new ListTagsForResourceRequest { ResourceArn = arn }, cancellationToken)).Tags ?? [])
        .ToDictionary(tag => tag.Key!, tag => tag.Value!, StringComparer.Ordinal);

    private static List<Tag> TagsOf(Resource resource) => resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value });
}
