namespace LocalAws.Logs.Insights;

/// <summary>The rows of <c>sort</c>; rows that are equal stay in their order.</summary>
internal static class Sorting
{
    /// <param name="most">More rows than this are not kept.</param>
    public static IEnumerable<Row> Of(IEnumerable<Row> rows, QueryCommand.Sort sort, int most)
    {
        var order = new Order(sort);
        // The last of the rows that are kept is on top.
        var kept = new PriorityQueue<Row, Place>(Comparer<Place>.Create((x, y) => order.Compare(y, x)));
        var number = 0L;
        foreach (var each in rows)
        {
            var place = new Place([.. sort.Keys.Select(key => each[key.Item.Name])], number++);
            if (kept.Count < most)
                kept.Enqueue(each, place);
            else
                kept.EnqueueDequeue(each, place);
        }
        foreach (var (row, _) in kept.UnorderedItems.OrderBy(each => each.Priority, order))
            yield return row;
    }

    private sealed record Place(object?[] Keys, long Number);

    private sealed class Order(QueryCommand.Sort sort) : IComparer<Place>
    {
        public int Compare(Place? x, Place? y)
        {
            foreach (var (index, key) in sort.Keys.Index())
            {
                var order = NaturalOrder.Instance.Compare(x!.Keys[index], y!.Keys[index]);
                if (order != 0)
                    return key.IsDescending ? -order : order;
            }
            return x!.Number.CompareTo(y!.Number);
        }
    }
}
