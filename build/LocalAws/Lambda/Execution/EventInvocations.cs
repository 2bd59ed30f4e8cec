using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;

namespace LocalAws.Lambda.Execution;

/// <summary>
/// Asynchronous invocations: retried when the function fails, and while it has no room (Lambda developer guide, "How Lambda handles errors and retries
/// with asynchronous invocation").
/// </summary>
internal sealed class EventInvocations(DeliveryQueue queue, EventInvokeConfigs configs, FunctionInvoker invoker, TimeProvider clock) : IDeliverer
{
    /// <summary>Bytes of an asynchronous event (Lambda quotas, "Invocation payload").</summary>
    public const int LargestPayload = 1024 * 1024;

    private static readonly TimeSpan[] RetryWaits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2)];
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public string Kind => "lambda";

    /// <summary>Keeps an event, and handles it once the current transaction is committed.</summary>
    public void Add(Scope scope, StoredEvent stored) => queue.Add(Kind, scope, stored);

    /// <inheritdoc/>
    public async Task<DeliveryOutcome> TryAsync(Delivery delivery, CancellationToken stopping)
    {
        var stored = delivery.Read<StoredEvent>();
        var reference = new FunctionReference(stored.Function, stored.Qualifier);
        var config = configs.Find(delivery.Scope, reference);
        if (clock.GetUtcNow() - stored.Accepted > TimeSpan.FromSeconds(config.MaximumEventAgeInSeconds ?? EventInvokeConfigs.LongestAge))
            return GiveUp(stored, "is too old");
        try
        {
            var result = await invoker.InvokeAsync(delivery.Scope, reference, stored.Payload, stored.ClientContext, stored.RequestId).WaitAsync(stopping);
            stopping.ThrowIfCancellationRequested(); // what the server's own end killed did not fail
            if (result.FunctionError is null)
                return DeliveryOutcome.Done;
            if (stored.Attempts >= (config.MaximumRetryAttempts ?? EventInvokeConfigs.MostRetries))
                return GiveUp(stored, "failed each time, as its log says");
            return DeliveryOutcome.Again(RetryWaits[stored.Attempts], System.Text.Json.JsonSerializer.Serialize(stored with { Attempts = stored.Attempts + 1 }));
        }
        catch (AwsException refused) when (refused.Code is "TooManyRequestsException" or "ServiceException")
        {
            var tries = Math.Min(delivery.Attempts - stored.Attempts, 10);
            var wait = TimeSpan.FromSeconds(1 << Math.Max(tries, 0));
            return DeliveryOutcome.Again(wait < LongestBackOff ? wait : LongestBackOff);
        }
        catch (AwsException gone)
        {
            return GiveUp(stored, gone.Message);
        }
    }

    private static DeliveryOutcome GiveUp(StoredEvent stored, string reason) => DeliveryOutcome.GiveUp($"Lambda gave up the event {stored.RequestId} of {stored.Function}: {reason}");
}

/// <summary>An event that waits for its function.</summary>
/// <param name="RequestId">Of the call that left it.</param>
/// <param name="Function">Name of the function.</param>
/// <param name="Qualifier">Version or alias; null for none.</param>
/// <param name="Payload">JSON.</param>
/// <param name="ClientContext">JSON of the caller's, or null.</param>
/// <param name="Accepted">When it was left.</param>
/// <param name="Attempts">How often the function failed.</param>
internal sealed record StoredEvent(string RequestId, string Function, string? Qualifier, byte[] Payload, string? ClientContext, DateTimeOffset Accepted, int Attempts);
