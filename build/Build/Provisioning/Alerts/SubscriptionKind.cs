using Amazon.SecretsManager;
using Amazon.SecretsManager.Model;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;

namespace Build.Provisioning.Alerts;

/// <summary>
/// Subscriptions of our topics. They carry no tags: they are ours as far as the settings name them, and others are left alone. One that
/// waits for its endpoint's consent is as it should be, on our side; AWS forgets it after two days, and the next run asks again.
/// </summary>
public sealed class SubscriptionKind(IAmazonSimpleNotificationService sns, IAmazonSecretsManager secrets) : ResourceKind
{
    /// <summary>What SNS names a subscription that waits.</summary>
    internal const string Pending = "PendingConfirmation";

    internal const string Topic = "topic";
    internal const string Protocol = "protocol";
    internal const string Endpoint = "endpoint";
    internal const string Secret = "secret";
    internal const string Raw = "raw delivery";
    private const string RawAttribute = "RawMessageDelivery";

    /// <inheritdoc/>
    public override string Name => "Subscription";

    /// <inheritdoc/>
    /// <exception cref="BadInput">Its secret cannot be read, or holds no URL.</exception>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await FindAsync(resource, cancellationToken) is not { } found)
            return null;
        var raw = found.SubscriptionArn == Pending ? resource.Attributes[Raw] : await RawAsync(found.SubscriptionArn!, cancellationToken);
        string[] given = [Topic, Protocol, Endpoint, Secret];
        return new LiveResource(new Attributes([new(Raw, raw), .. given.Select(name => KeyValuePair.Create(name, resource.Attributes[name]))]), Ours: true);
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var request = new SubscribeRequest
        {
            TopicArn = resource.Attributes.Get(Topic), Protocol = resource.Attributes.Get(Protocol), Endpoint = await EndpointAsync(resource, cancellationToken), ReturnSubscriptionArn = true,
        };
        if (resource.Attributes.Get(Raw) == "true")
            request.Attributes = new() { [RawAttribute] = "true" };
        await sns.SubscribeAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (await FindAsync(change.Resource, cancellationToken) is { } found && found.SubscriptionArn != Pending)
        {
            await sns.SetSubscriptionAttributesAsync(
                new SetSubscriptionAttributesRequest { SubscriptionArn = found.SubscriptionArn, AttributeName = RawAttribute, AttributeValue = change.Resource.Attributes.Get(Raw) }, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        // One that waits has no ARN to unsubscribe: it goes with its topic.
        if (await FindAsync(resource, cancellationToken) is { } found && found.SubscriptionArn != Pending)
            await Gone.IgnoreAsync(() => sns.UnsubscribeAsync(new UnsubscribeRequest { SubscriptionArn = found.SubscriptionArn }, cancellationToken));
    }

    private async Task<Subscription?> FindAsync(Resource resource, CancellationToken cancellationToken)
    {
        var (protocol, endpoint) = (resource.Attributes.Get(Protocol), await EndpointAsync(resource, cancellationToken));
        var request = new ListSubscriptionsByTopicRequest { TopicArn = resource.Attributes.Get(Topic) };
        try
        {
            await foreach (var subscription in sns.Paginators.ListSubscriptionsByTopic(request).Subscriptions.WithCancellation(cancellationToken))
            {
                if (subscription.Protocol == protocol && subscription.Endpoint == endpoint)
                    return subscription;
            }
            return null;
        }
        catch (NotFoundException)
        {
            return null; // neither is its topic there
        }
    }

    private async Task<string?> RawAsync(string arn, CancellationToken cancellationToken)
    {
        var response = await sns.GetSubscriptionAttributesAsync(new GetSubscriptionAttributesRequest { SubscriptionArn = arn }, cancellationToken);
        return response.Attributes?.GetValueOrDefault(RawAttribute) ?? "false";
    }

    private async Task<string> EndpointAsync(Resource resource, CancellationToken cancellationToken)
    {
        if (resource.Attributes[Endpoint] is { } endpoint)
            return endpoint;
        var name = resource.Attributes.Get(Secret);
        try
        {
            var secret = (await secrets.GetSecretValueAsync(new GetSecretValueRequest { SecretId = name }, cancellationToken)).SecretString?.Trim();
            return Uri.TryCreate(secret, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps
                ? secret!
                : throw new BadInput($"alerts.webhookSecrets: the secret '{name}' does not hold a URL that begins with https://. Put one: aws secretsmanager put-secret-value --secret-id {name} --secret-string URL");
        }
        catch (Amazon.SecretsManager.Model.ResourceNotFoundException)
        {
            throw new BadInput($"alerts.webhookSecrets: there is no secret '{name}'. Make it: aws secretsmanager create-secret --name {name} --secret-string URL");
        }
    }
}
