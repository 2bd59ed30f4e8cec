using Build.Revisions.Content;
using FsCheck;
using FsCheck.Fluent;

namespace Build.Tests.Revisions.Content;

public class WorkPlanTests
{
    [Fact]
    public void Every_byte_of_every_entry_is_in_one_slice_in_order_and_no_run_is_large() =>
        Prop.ForAll(Gen.Elements(0L, 1L, 5000L, Slice.Size - 1L, Slice.Size, Slice.Size + 1L, 10L * Slice.Size).ListOf().ToArbitrary(), lengths =>
        {
            var entries = lengths.Select((length, index) => new BundleEntry($"{index}", EntryKind.File, length)).ToList();
            var runs = WorkPlan.Of(entries).ToList();
            var slices = runs.SelectMany(run => run).ToList();
            Assert.Equal(entries, slices.Where(slice => slice.IsFirst).Select(slice => slice.Entry));
            Assert.Equal(entries, slices.Where(slice => slice.IsLast).Select(slice => slice.Entry));
            foreach (var parts in slices.GroupBy(slice => slice.Entry))
                Assert.Equal(parts.Key.Length, parts.Aggregate(0L, (offset, slice) => slice.Offset == offset ? offset + slice.Length : -1));
            Assert.All(runs, run => Assert.InRange(run.Sum(slice => (long)slice.Length), 0, Slice.Size));
        }).QuickCheckThrowOnFailure();
}
