using Build.Revisions;

namespace Build.Tests.Revisions;

public class OrderedWorkTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items()
    {
        var taken = new List<int>();
        await OrderedWork.RunAsync(Enumerable.Range(0, 1000), item => item * 2, taken.Add, default);
        Assert.Equal(Enumerable.Range(0, 1000).Select(item => item * 2), taken);
    }

    [Fact]
    public async Task An_error_is_thrown_as_it_is_when_no_work_is_running_any_more()
    {
        var running = 0;
        var exception = await Assert.ThrowsAsync<IOException>(() => OrderedWork.RunAsync(Enumerable.Range(0, 1000), Work, _ => { }, default));
        Assert.Equal("item 40", exception.Message);
        Assert.Equal(0, Volatile.Read(ref running));

        int Work(int item)
        {
            Interlocked.Increment(ref running);
            try
            {
                return item == 40 ? throw new IOException("item 40") : item;
            }
            finally
            {
                Interlocked.Decrement(ref running);
            }
        }
    }

    [Fact]
    public async Task Cancelling_stops_before_the_rest_is_started()
    {
        using var cancellation = new CancellationTokenSource();
        var started = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OrderedWork.RunAsync(Enumerable.Range(0, 1_000_000), Work, _ => { }, cancellation.Token));
        Assert.InRange(started, 1, 1000);

        int Work(int item)
        {
            Interlocked.Increment(ref started);
            if (item == 100)
                cancellation.Cancel();
            return item;
        }
    }
}
