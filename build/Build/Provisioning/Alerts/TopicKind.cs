using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;

namespace Build.Provisioning.Alerts;

/// <summary>SNS topics.</summary>
public sealed class TopicKind(IAmazonSimpleNotificationService sns, string accountId, string region, Ownership ownership) : ResourceKind
{
    internal const string DisplayName = "display name";
    internal const string Key = "encryption key";
    internal const string Policy = "policy";
    internal const string NoKey = "none";

    private static readonly (string Attribute, string Name)[] Settable = [(DisplayName, "DisplayName"), (Policy, "Policy"), (Key, "KmsMasterKeyId")];

    /// <inheritdoc/>
    public override string Name => "Topic";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            var live = (await sns.GetTopicAttributesAsync(new GetTopicAttributesRequest { TopicArn = Arn(resource) }, cancellationToken)).Attributes!;
            var tags = await TagsAsync(resource, cancellationToken);
            return new LiveResource(
                new Attributes(
                [
                    new(DisplayName, live.GetValueOrDefault("DisplayName")),
                    new(Key, live.GetValueOrDefault("KmsMasterKeyId") is { Length: > 0 } key ? key : NoKey),
                    new(Policy, live.GetValueOrDefault("Policy") is { } policy ? Attributes.Policy(policy) : null),
                    .. TagAttributes.Of(tags),
                ]),
                ownership.Owns(tags));
        }
        catch (AmazonSimpleNotificationServiceException exception) when (exception is NotFoundException or ResourceNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var request = new CreateTopicRequest
        {
            Name = resource.Name,
            Attributes = Settable.Where(each => Value(resource, each.Attribute).Length > 0).ToDictionary(each => each.Name, each => Value(resource, each.Attribute), StringComparer.Ordinal),
            Tags = TagsOf(resource),
        };
        await sns.CreateTopicAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var arn = Arn(change.Resource);
        foreach (var (attribute, name) in Settable.Where(each => change.Touches(each.Attribute)))
            await sns.SetTopicAttributesAsync(new SetTopicAttributesRequest { TopicArn = arn, AttributeName = name, AttributeValue = Value(change.Resource, attribute) }, cancellationToken);
        if (change.TouchesTags())
            await sns.TagResourceAsync(new TagResourceRequest { ResourceArn = arn, Tags = TagsOf(change.Resource) }, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Gone.IgnoreAsync(() => sns.DeleteTopicAsync(new DeleteTopicRequest { TopicArn = Arn(resource) }, cancellationToken));
    }

    private async Task<Dictionary<string, string>> TagsAsync(Resource resource, CancellationToken cancellationToken)
    {
        var response = await sns.ListTagsForResourceAsync(new ListTagsForResourceRequest { ResourceArn = Arn(resource) }, cancellationToken);
        return (response.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value!, StringComparer.Ordinal);
    }

    private static string Value(Resource resource, string attribute) => resource.Attributes.Get(attribute) is var value && attribute == Key && value == NoKey ? "" : value;

    private static List<Tag> TagsOf(Resource resource) => resource.Attributes.Select((key, value) => new Tag { Key = key, Value = value });

    private string Arn(Resource resource) => $"arn:aws:sns:{region}:{accountId}:{resource.Name}";
}
