using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;

namespace LocalAws.Sns.Execution;

/// <summary>Brings messages to subscribers: by HTTP, as an event of a function, by e-mail into the outbox; with AWS's retries for each.</summary>
internal sealed class EndpointDeliverer(TopicStore topics, HttpEndpoints http, Outbox outbox, Destinations destinations) : IDeliverer
{
    /// <inheritdoc/>
    public string Kind => Deliveries.Kind;

    /// <inheritdoc/>
    public Task<DeliveryOutcome> TryAsync(Delivery delivery, CancellationToken stopping)
    {
        var record = delivery.Read<DeliveryRecord>();
        return record.Protocol switch
        {
            "email" or "email-json" => MailAsync(delivery, record, stopping),
            "lambda" => InvokeAsync(delivery, record, stopping),
            _ => PostAsync(delivery, record, stopping),
        };
    }

    private async Task<DeliveryOutcome> MailAsync(Delivery delivery, DeliveryRecord record, CancellationToken stopping)
    {
        try
        {
            await outbox.WriteAsync(record, stopping);
            return DeliveryOutcome.Done;
        }
        catch (IOException exception) when (!FullDisk.IsCauseOf(exception))
        {
            return Again(DeliveryPolicy.Mails, delivery, $"An e-mail to {record.Endpoint} could not be written to {outbox.Path}: {exception.Message}");
        }
    }

    private async Task<DeliveryOutcome> InvokeAsync(Delivery delivery, DeliveryRecord record, CancellationToken stopping)
    {
        try
        {
            await destinations.SendAsync(delivery.Scope, record.Endpoint, new Sender("sns.amazonaws.com", record.TopicArn), record.Body, stopping);
            return DeliveryOutcome.Done;
        }
        catch (AwsException refused)
        {
            var said = $"SNS gave up a {record.Type} of {record.TopicArn} to {record.Endpoint}, which answers: {refused.Code}: {refused.Message}";
            return refused.Status >= 500 ? Again(DeliveryPolicy.Functions, delivery, said) : DeliveryOutcome.GiveUp(said);
        }
    }

    private async Task<DeliveryOutcome> PostAsync(Delivery delivery, DeliveryRecord record, CancellationToken stopping)
    {
        var (policy, contentType) = DeliveryPolicies.Of(topics.Find(record.TopicArn), topics.FindSubscription(record.SubscriptionArn));
        var (isOver, fault) = await http.PostAsync(record, contentType, stopping);
        // The path may be a secret.
        var said = $"SNS gave up a {record.Type} of {record.TopicArn} to {new Uri(record.Endpoint).Authority}, which answers: {fault}";
        return fault is null ? DeliveryOutcome.Done : isOver ? DeliveryOutcome.GiveUp(said) : Again(policy, delivery, said);
    }

    // Given up in the end, as SNS gives up; there is no dead-letter queue to keep it.
    private static DeliveryOutcome Again(DeliveryPolicy policy, Delivery delivery, string said) =>
        policy.WaitAfter(delivery.Attempts + 1) is { } wait ? DeliveryOutcome.Again(wait) : DeliveryOutcome.GiveUp(said);
}
