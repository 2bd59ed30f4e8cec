using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Pages of a listing in an order of its own: the token carries how many items were shown.</summary>
internal static class Positions
{
    public static (IReadOnlyList<T> Items, string? NextToken) Page<T>(IReadOnlyList<T> items, string? token, int size, Func<Exception> invalidToken)
    {
        var start = 0;
        if (token is not null && !int.TryParse(Paging.Read(token), NumberStyles.None, CultureInfo.InvariantCulture, out start)) throw invalidToken();
        var page = items.Skip(start).Take(size).ToList();
        var end = start + page.Count;
        return (page, end < items.Count ? Paging.Write(end.ToString(CultureInfo.InvariantCulture)) : null);
    }
}
