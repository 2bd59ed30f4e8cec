namespace Build.Revisions;

/// <summary>Work done on all cores, its results taken one by one in the order of the items.</summary>
internal static class OrderedWork
{
    // Enough that no core waits for the taker, few enough that what is done but not taken stays small.
    private static readonly int Ahead = 4 * Environment.ProcessorCount;

    /// <summary>Starts <paramref name="work"/> on each item and hands its result to <paramref name="take"/>; at an error none is still running on return.</summary>
    public static async Task RunAsync<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> take, CancellationToken cancellation)
    {
        var started = new Queue<Task<TResult>>(Ahead);
        try
        {
            foreach (var item in items)
            {
                if (started.Count == Ahead)
                    take(await started.Dequeue());
                cancellation.ThrowIfCancellationRequested();
                started.Enqueue(Task.Run(() => work(item), cancellation));
            }
            while (started.TryDequeue(out var next))
                take(await next);
        }
        catch
        {
            await Task.WhenAll(started).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
    }
}
