using System.Text;

namespace LocalAws.Kernel;

/// <summary>Pages of a listing in a stable order, with tokens that say nothing to the client.</summary>
public static class Paging
{
    /// <summary>
    /// The page behind <paramref name="token"/> of items ordered by <paramref name="key"/>: it begins behind the last key that was
    /// returned, so that items added or removed between two calls neither repeat nor hide others.
    /// </summary>
    /// <param name="items">All items, in ordinal order of their keys.</param>
    /// <param name="key">Unique key of an item.</param>
    /// <param name="token">Null for the first page.</param>
    /// <param name="max">Page size.</param>
    /// <param name="invalidToken">Makes the service's own error for a token that is not ours.</param>
    public static (IReadOnlyList<T> Items, string? NextToken) Page<T>(
        IEnumerable<T> items, Func<T, string> key, string? token, int max, Func<Exception> invalidToken)
    {
        ArgumentNullException.ThrowIfNull(invalidToken);
        var after = token is null ? null : Read(token) ?? throw invalidToken();
        var rest = items.Where(item => after is null || string.CompareOrdinal(key(item), after) > 0).Take(max + 1).ToList();
        return rest.Count <= max ? (rest, null) : (rest[..max], Write(key(rest[max - 1])));
    }

    /// <summary>An opaque token that carries <paramref name="position"/>.</summary>
    public static string Write(string position) => Convert.ToBase64String(Encoding.UTF8.GetBytes("1:" + position));

    /// <summary>The position that a token carries, or null when it is none of ours.</summary>
    public static string? Read(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        var bytes = new byte[token.Length];
        if (!Convert.TryFromBase64String(token, bytes, out var length))
            return null;
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text.StartsWith("1:", StringComparison.Ordinal) ? text[2..] : null;
    }
}
