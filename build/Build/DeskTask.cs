using Cake.Frosting;

namespace Build;

/// <summary>A task that works on this machine alone.</summary>
public abstract class DeskTask : AsyncFrostingTask<BuildContext>
{
    /// <summary>Does the task's work.</summary>
    protected abstract Task WorkAsync(BuildContext context);

    /// <inheritdoc/>
    public sealed override async Task RunAsync(BuildContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            await WorkAsync(context);
        }
        catch (OperationCanceledException stopped) when (context.Cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException($"{TaskInfo.Of(GetType()).Name} was stopped. The same command does it again.", stopped);
        }
    }
}
