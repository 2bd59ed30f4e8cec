using System.Collections.Concurrent;
using LocalAws.Kernel;

namespace LocalAws.Lambda.Execution;

/// <summary>
/// Asynchronous invocations: kept until they were handled, retried when the function fails (Lambda developer guide, "How Lambda handles errors
/// and retries with asynchronous invocation").
/// </summary>
internal sealed class EventQueue(StateStore store, EventInvokeConfigs configs, FunctionInvoker invoker, LocalAwsOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>Bytes of an asynchronous event (Lambda quotas, "Invocation payload").</summary>
    public const int LargestPayload = 1024 * 1024;

    private static readonly TimeSpan[] RetryWaits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2)];
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromMinutes(5);
    private readonly Collection<StoredEvent> events = store.Collection<StoredEvent>("lambda.events");
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Keeps an event, and handles it from now on.</summary>
    public void Add(Scope scope, StoredEvent stored)
    {
        events.Put(scope, stored.RequestId, stored);
        store.AfterCommit(() => Start(scope, stored));
    }

    /// <summary>Takes up what was not handled when the last LocalAws ended.</summary>
    public void Resume()
    {
        foreach (var (scope, stored) in events.Everywhere())
            Start(scope, stored);
    }

    /// <summary>Waits until nothing is being handled any more: for tests and shutdown.</summary>
    public Task IdleAsync() => Task.WhenAll(running.Values);

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await IdleAsync();
    }

    public void Dispose() => stopping.Dispose();

    private void Start(Scope scope, StoredEvent stored) => running[stored.RequestId] = Task.Run(() => HandleAsync(scope, stored));

    private async Task HandleAsync(Scope scope, StoredEvent stored)
    {
        try
        {
            var throttled = TimeSpan.FromSeconds(1);
            var current = stored;
            while (current is not null)
            {
                var (next, wait) = await TryAsync(scope, current, throttled);
                if (next?.Attempts == current.Attempts)
                    throttled = TimeSpan.FromTicks(Math.Min(throttled.Ticks * 2, LongestBackOff.Ticks));
                if (next is null)
                    events.Remove(scope, stored.RequestId);
                else
                    events.Put(scope, stored.RequestId, next);
                current = next;
                if (next is not null)
                    await Task.Delay(wait / options.TimeScale, clock, stopping.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // It stays in the store, and is taken up by the next LocalAws.
        }
#pragma warning disable CA1031 // an event that nobody foresaw to fail must not end the others
        catch (Exception fault)
#pragma warning restore CA1031
        {
            options.Log($"lambda event {stored.RequestId} for {stored.Function}: {fault}");
        }
        finally
        {
            running.TryRemove(stored.RequestId, out _);
        }
    }

    // Returns what is left to do, and when; null when the event was handled, or is given up.
    private async Task<(StoredEvent? Next, TimeSpan Wait)> TryAsync(Scope scope, StoredEvent stored, TimeSpan backOff)
    {
        var reference = new FunctionReference(stored.Function, stored.Qualifier);
        var config = configs.Find(scope, reference);
        if (clock.GetUtcNow() - stored.Accepted > TimeSpan.FromSeconds(config.MaximumEventAgeInSeconds ?? EventInvokeConfigs.LongestAge))
            return (null, default);
        try
        {
            var result = await invoker.InvokeAsync(scope, reference, stored.Payload, stored.ClientContext, stored.RequestId);
            stopping.Token.ThrowIfCancellationRequested(); // what the server's own end killed did not fail
            if (result.FunctionError is null || stored.Attempts >= (config.MaximumRetryAttempts ?? EventInvokeConfigs.MostRetries))
                return (null, default);
            return (stored with { Attempts = stored.Attempts + 1 }, RetryWaits[stored.Attempts]);
        }
        catch (AwsException refused) when (refused.Code is "TooManyRequestsException" or "ServiceException")
        {
            return (stored, backOff);
        }
        catch (AwsException)
        {
            return (null, default); // the function is not there any more
        }
    }
}

/// <summary>An event that waits for its function.</summary>
internal sealed record StoredEvent(string RequestId, string Function, string? Qualifier, byte[] Payload, string? ClientContext, DateTimeOffset Accepted, int Attempts);
