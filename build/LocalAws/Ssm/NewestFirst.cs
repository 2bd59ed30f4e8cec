using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Pages of lists that are not in the order of their keys.</summary>
internal static class NewestFirst
{
    private const int PageSize = 50;

    public static (IReadOnlyList<T> Items, string? NextToken) Page<T>(List<T> items, Func<T, string> key, string? token, int? max)
    {
        var start = token is null ? 0 : items.FindIndex(item => key(item) == (Paging.Read(token) ?? throw SsmErrors.InvalidToken())) + 1;
        var page = items.Skip(start).Take(max ?? PageSize).ToList();
        return (page, start + page.Count < items.Count ? Paging.Write(key(page[^1])) : null);
    }
}
