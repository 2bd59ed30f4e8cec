namespace Cake.AWS.S3.Internal;

/// <summary>What a sync has to do, by key.</summary>
/// <param name="Transfer">Keys whose content is to be brought to the other side.</param>
/// <param name="Remove">Keys that the side to change has and the other has not.</param>
internal sealed record SyncPlan(IReadOnlyList<string> Transfer, IReadOnlyList<string> Remove)
{
    /// <summary>Makes the target's keys the source's.</summary>
    /// <param name="source">Keys of the side that is right.</param>
    /// <param name="target">Keys of the side to change.</param>
    /// <param name="differs">Whether the content of a key that both have is to be brought over.</param>
    public static async Task<SyncPlan> MakeAsync(IEnumerable<string> source, IReadOnlyCollection<string> target, Func<string, Task<bool>> differs)
    {
        var (left, transfer) = (new HashSet<string>(target, StringComparer.Ordinal), new List<string>());
        foreach (var key in source)
        {
            if (!left.Remove(key) || await differs(key))
                transfer.Add(key);
        }
        return new SyncPlan(transfer, [.. left.Order(StringComparer.Ordinal)]);
    }
}
