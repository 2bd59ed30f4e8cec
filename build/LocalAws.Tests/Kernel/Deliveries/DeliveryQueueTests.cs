using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Kernel.Deliveries;

public sealed class DeliveryQueueTests : IDisposable
{
    private static readonly Scope Here = new("123456789012", "us-east-1");
    private readonly TempFolder folder = new();
    private readonly StateFolder held;
    private readonly StateStore store;

    public DeliveryQueueTests()
    {
        held = new StateFolder(folder.File("state"));
        store = new StateStore(held);
    }

    public void Dispose()
    {
        store.Dispose();
        held.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void There_is_no_delivery_of_what_was_not_committed()
    {
        var queue = new DeliveryQueue(store, TimeProvider.System);
        Assert.Throws<InvalidOperationException>(() => store.Transaction(() =>
        {
            queue.Add("k", Here, "lost");
            throw new InvalidOperationException();
        }));
        store.Transaction(() =>
        {
            queue.Add("k", Here, "first");
            queue.Add("k", Here, "second");
            Assert.False(queue.Added.TryRead(out _)); // not before it is committed
        });
        Assert.Equal(["first", "second"], Taken(queue).Select(each => each.Read<string>()));
    }

    [Fact]
    public void What_is_left_is_handed_out_once_by_the_next_process()
    {
        var killed = new DeliveryQueue(store, TimeProvider.System);
        foreach (var text in new[] { "done", "tried", "new" })
            killed.Add("k", Here, text);
        var deliveries = Taken(killed);
        killed.Remove(deliveries[0]);
        killed.Keep(deliveries[1] with { Attempts = 2, Body = "\"changed\"" });

        var next = new DeliveryQueue(store, TimeProvider.System);
        next.Add("k", Here, "later"); // before anybody asked what is left
        Assert.Equal([("changed", 2), ("new", 0)], next.Left().Select(each => (each.Read<string>(), each.Attempts)));
        Assert.Equal(["later"], Taken(next).Select(each => each.Read<string>()));
        Assert.Equal((Here, deliveries[2].Created), (next.Left()[1].Scope, next.Left()[1].Created));
    }

    private static List<Delivery> Taken(DeliveryQueue queue)
    {
        var taken = new List<Delivery>();
        while (queue.Added.TryRead(out var delivery))
            taken.Add(delivery);
        return taken;
    }
}
