using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>CodeDeploy's listings: a hundred names a page.</summary>
internal static class Pages
{
    private const int Size = 100;

    /// <summary>A page of names that are in ordinal order.</summary>
    public static (IReadOnlyList<string> Items, string? NextToken) Of(IEnumerable<string> names, string? token) =>
        Paging.Page(names, name => name, token, Size, CodeDeployErrors.InvalidNextToken);

    /// <summary>A page of items in an order of their own, which grows only at its beginning or end while a client reads on.</summary>
    public static (IReadOnlyList<T> Items, string? NextToken) InOrder<T>(IEnumerable<T> items, Func<T, string> key, string? token)
    {
        var rest = items;
        if (token is not null)
        {
            var after = Paging.Read(token) ?? throw CodeDeployErrors.InvalidNextToken();
            rest = items.SkipWhile(item => key(item) != after).Skip(1);
        }
        var page = rest.Take(Size + 1).ToList();
        return page.Count <= Size ? (page, null) : (page[..Size], Paging.Write(key(page[Size - 1])));
    }
}
