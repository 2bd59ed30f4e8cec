using System.Collections.Concurrent;
using Build.Provisioning;
using FsCheck;
using FsCheck.Fluent;

namespace Build.Tests.Provisioning;

public class ResourceGraphTests
{
    [Fact]
    public void Forward_runs_each_resource_behind_those_that_it_needs_and_backward_before_them() =>
        Prop.ForAll(Graphs(), resources =>
        {
            AssertOrder(resources, Run(resources, ResourceGraph.ForwardAsync), needsFirst: true);
            AssertOrder(resources, Run(resources, ResourceGraph.BackwardAsync), needsFirst: false);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Resources_that_need_nothing_of_each_other_run_at_the_same_time()
    {
        var resources = Enumerable.Range(0, 5).Select(number => Node(number)).ToList();
        var arrived = new CountdownEvent(resources.Count);
        var everybody = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await ResourceGraph.ForwardAsync(resources, async _ =>
        {
            if (arrived.Signal())
                everybody.SetResult();
            await everybody.Task.WaitAsync(TimeSpan.FromSeconds(30));
        });
        Assert.True(arrived.IsSet);
    }

    [Fact]
    public void A_circle_is_named() => Assert.Contains(
        "n0 -> Node n1 -> Node n0",
        Assert.Throws<InvalidOperationException>(() => ResourceGraph.Depth([Node(0, 1), Node(1, 0)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Depth_is_the_longest_chain() => Assert.Equal(3, ResourceGraph.Depth([Node(0), Node(1, 0), Node(2, 1, 0), Node(3)]));

    private static Resource Node(int number, params int[] needs) => new("Node", $"n{number}", Attributes.None, [.. needs.Select(need => $"Node n{need}")]);

    private static Arbitrary<List<Resource>> Graphs() => Arb.From(
        from size in Gen.Choose(1, 12)
        from edges in Gen.ListOf(Gen.Zip(Gen.Choose(0, 11), Gen.Choose(0, 11)))
        select Enumerable.Range(0, size).Reverse()
            .Select(number => Node(number, [.. edges.Where(edge => edge.Item1 == number && edge.Item2 < number).Select(edge => edge.Item2).Distinct()])).ToList());

    private static List<string> Run(List<Resource> resources, Func<IReadOnlyList<Resource>, Func<Resource, Task>, Task> run)
    {
        var done = new ConcurrentQueue<string>();
        run(resources, async resource =>
        {
            await Task.Yield();
            done.Enqueue(resource.Id);
        }).GetAwaiter().GetResult();
        return [.. done];
    }

    private static void AssertOrder(List<Resource> resources, List<string> done, bool needsFirst)
    {
        Assert.Equal(resources.Count, done.Count);
        foreach (var resource in resources)
            foreach (var need in resource.Needs)
                Assert.Equal(needsFirst, done.IndexOf(need) < done.IndexOf(resource.Id));
    }
}
