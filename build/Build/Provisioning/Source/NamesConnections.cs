using Amazon.CodeConnections;

namespace Build.Provisioning.Source;

/// <summary>
/// A kind whose resources refer to connections by name: the ARN takes the reference's place in what is written, and the reference takes
/// the ARN's in what is read, so that a plan can be made before the connection is.
/// </summary>
/// <param name="inner">The kind itself.</param>
/// <param name="connections">CodeConnections; asked only when a resource refers to a connection.</param>
public sealed class NamesConnections(ResourceKind inner, Lazy<AmazonCodeConnectionsClient> connections) : ReferringKind(inner)
{
    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var arns = ArnsAsync(resource, cancellationToken);
        if (await Inner.ReadAsync(resource, cancellationToken) is not { } live)
            return null;
        foreach (var (name, arn) in await arns)
            live = live with { Attributes = live.Attributes.With(value => value.Replace(arn, ConnectionReference.To(name), StringComparison.Ordinal)) };
        return live;
    }

    /// <inheritdoc/>
    protected override async Task<Resource> ResolvedAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var arns = await ArnsAsync(resource, cancellationToken);
        if (NamesIn(resource).FirstOrDefault(name => !arns.ContainsKey(name)) is { } missing)
            throw new BadInput($"There is no connection '{missing}' yet. Make it with ./build.sh --target Provision-Source");
        return resource with
        {
            Attributes = resource.Attributes.With(value => arns.Aggregate(value, (text, pair) => text.Replace(ConnectionReference.To(pair.Key), pair.Value, StringComparison.Ordinal))),
        };
    }

    private static IEnumerable<string> NamesIn(Resource resource) =>
        resource.Attributes.Names.SelectMany(attribute => ConnectionReference.In(resource.Attributes.Get(attribute))).Distinct(StringComparer.Ordinal);

    private async Task<Dictionary<string, string>> ArnsAsync(Resource resource, CancellationToken cancellationToken)
    {
        var arns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in NamesIn(resource))
            if (await ConnectionFinder.FindAsync(connections.Value, name, cancellationToken) is { } connection)
                arns[name] = connection.ConnectionArn!;
        return arns;
    }
}
