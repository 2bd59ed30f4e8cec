using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Pages of names or ids, which is all that CodeBuild's listings return.</summary>
internal static class IdPages
{
    private const int PageSize = 100;

    /// <param name="time">What to sort by before the id; null for the id alone.</param>
    /// <param name="order">ASCENDING or DESCENDING.</param>
    public static (IReadOnlyList<string> Ids, string? NextToken) Page<T>(
        IEnumerable<T> items,
        Func<T, string> id,
        Func<T, DateTimeOffset?> time,
        string order,
        string? token,
        int? max = null
    )
    {
        var sorted = items.OrderBy(time).ThenBy(id, StringComparer.Ordinal).Select(id).ToList();
        if (order == "DESCENDING")
            sorted.Reverse();
        var start = 0;
        if (token is not null)
        {
            var last = Paging.Read(token) ?? throw CodeBuildErrors.InvalidToken();
            start = sorted.IndexOf(last) + 1;
            if (start == 0)
                throw CodeBuildErrors.InvalidToken();
        }
        var page = sorted.Skip(start).Take(max ?? PageSize).ToList();
        return (page, start + page.Count < sorted.Count ? Paging.Write(page[^1]) : null);
    }
}
