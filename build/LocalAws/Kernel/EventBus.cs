using System.Collections.Immutable;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace LocalAws.Kernel;

/// <summary>
/// Carries service events from the service that stored a change to the ones that react to it. Recorders write what must not be lost at a kill into the
/// transaction of the change. Every subscriber has its own queue once that is committed: it sees events in order, and a slow one holds nobody up.
/// </summary>
public sealed class EventBus : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly StateStore store;
    private readonly Lazy<IEnumerable<IEventRecorder>> recorders;
    private ImmutableList<Subscription> subscriptions = [];

    internal EventBus(StateStore store, Lazy<IEnumerable<IEventRecorder>> recorders) => (this.store, this.recorders) = (store, recorders);

    /// <summary>Called when a subscriber or recorder throws: one bad event must not end its subscription.</summary>
    public Action<AwsEvent, Exception> OnError { get; set; } = (_, _) => { };

    /// <summary>Publishes an event with the current transaction: recorders see it before that is committed, subscribers afterwards, and never if it is not.</summary>
    public void Publish(AwsEvent awsEvent) => store.Transaction(() =>
    {
        store.BeforeCommit(() =>
        {
            foreach (var recorder in recorders.Value)
                Record(recorder, awsEvent);
        });
        store.AfterCommit(() =>
        {
            foreach (var subscription in subscriptions)
                subscription.Queue.Writer.TryWrite(awsEvent);
        });
    });

    // A recorder that throws must not undo what happened; one that could not write must.
    private void Record(IEventRecorder recorder, AwsEvent awsEvent)
    {
        try
        {
            recorder.Record(awsEvent);
        }
#pragma warning disable CA1031 // whatever it is
        catch (Exception exception) when (exception is not SqliteException)
#pragma warning restore CA1031
        {
            OnError(awsEvent, exception);
        }
    }

    /// <summary>Calls <paramref name="handle"/> with each event published from now on, one at a time, until the result is disposed.</summary>
    public IAsyncDisposable Subscribe(Func<AwsEvent, CancellationToken, Task> handle)
    {
        var subscription = new Subscription(this, handle);
        ImmutableInterlocked.Update(ref subscriptions, list => list.Add(subscription));
        return subscription;
    }

    /// <summary>Ends all subscriptions.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        foreach (var subscription in subscriptions)
            await subscription.DisposeAsync();
        stopping.Dispose();
    }

    private sealed class Subscription : IAsyncDisposable
    {
        private readonly EventBus bus;
        private readonly Func<AwsEvent, CancellationToken, Task> handle;
        private readonly Task pump;

        public Subscription(EventBus bus, Func<AwsEvent, CancellationToken, Task> handle)
        {
            this.bus = bus;
            this.handle = handle;
            pump = Task.Run(PumpAsync);
        }

        public Channel<AwsEvent> Queue { get; } = Channel.CreateUnbounded<AwsEvent>(new() { SingleReader = true });

        public async ValueTask DisposeAsync()
        {
            ImmutableInterlocked.Update(ref bus.subscriptions, list => list.Remove(this));
            Queue.Writer.TryComplete();
            await pump;
        }

        private async Task PumpAsync()
        {
            await foreach (var awsEvent in Queue.Reader.ReadAllAsync(CancellationToken.None))
            {
                if (bus.stopping.IsCancellationRequested)
                    return;
                try
                {
                    await handle(awsEvent, bus.stopping.Token);
                }
                catch (Exception exception) when (exception is not OperationCanceledException || !bus.stopping.IsCancellationRequested)
                {
                    bus.OnError(awsEvent, exception);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
            }
        }
    }
}
