using System.Threading.Channels;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling.Execution;

/// <summary>Tells the keeper which groups changed.</summary>
public sealed class GroupSignals
{
    private TaskCompletionSource changed = New();
    private readonly Channel<(Scope Scope, string Group)> channel = Channel.CreateUnbounded<(Scope, string)>();

    /// <summary>A group changed, or something that it depends on.</summary>
    public void Signal(Scope scope, string group)
    {
        channel.Writer.TryWrite((scope, group));
        Interlocked.Exchange(ref changed, New()).TrySetResult();
    }

    /// <summary>Waits until <paramref name="done"/> holds, which is asked again after every change of a group; false when the time was over before.</summary>
    public async Task<bool> UntilAsync(Func<bool> done, TimeSpan limit, TimeProvider clock, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(done);
        var over = Task.Delay(limit, clock, cancellation);
        while (true)
        {
            var next = changed.Task;
            if (done())
                return true;
            if (await Task.WhenAny(next, over) != over)
                continue;
            cancellation.ThrowIfCancellationRequested();
            return done();
        }
    }

    /// <summary>Groups that changed, in order.</summary>
    public IAsyncEnumerable<(Scope Scope, string Group)> ReadAsync(CancellationToken cancellation) => channel.Reader.ReadAllAsync(cancellation);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
