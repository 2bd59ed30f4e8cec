namespace LocalAws.Kernel;

/// <summary>
/// Work that ended while the disk is full cannot be noted as ended. It is kept until there is space, and as long every request is told of the disk:
/// who waits for that work must not wait for ever.
/// </summary>
public sealed class DiskWatch(LocalAwsOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    private int waiting;

    /// <summary>Whether something waits for space.</summary>
    public bool IsFull => Volatile.Read(ref waiting) > 0;

    /// <summary>What to tell of it.</summary>
    public string Message => FullDisk.Explain(options.StateFolder);

    /// <summary>Writes, and again until there is space.</summary>
    /// <param name="write">One transaction.</param>
    /// <param name="stopping">Gives up: the next start takes up what is still in progress.</param>
    public async Task WriteAsync(Action write, CancellationToken stopping)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (TryWrite(write))
            return;
        Interlocked.Increment(ref waiting);
        try
        {
            do
                await Task.Delay(Interval, clock, stopping);
            while (!TryWrite(write));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // the next start finds it
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <summary>Notes a fault that nobody foresaw; a full disk is none, and is said in a line.</summary>
    public void Log(string subject, Exception fault) => options.Log($"{subject}: {(FullDisk.IsCauseOf(fault) ? Message : fault)}");

    /// <summary>Why work failed, for its record.</summary>
    public string Reason(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return FullDisk.IsCauseOf(fault) ? Message : fault.Message;
    }

    private static bool TryWrite(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception exception) when (FullDisk.IsCauseOf(exception))
        {
            return false;
        }
    }
}
