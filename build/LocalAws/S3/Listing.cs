using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>
/// Walks current objects page by page, in constant memory: keys below a common prefix are not read one by one but jumped over.
/// </summary>
public sealed class Listing(ObjectTable objects)
{
    /// <summary>The page behind <paramref name="after"/>, and whether there is more.</summary>
    /// <param name="bucket">Name of the bucket.</param>
    /// <param name="prefix">Keys begin with it.</param>
    /// <param name="delimiter">Keys that contain it behind the prefix are rolled up; empty for none.</param>
    /// <param name="after">Keys come behind it; <see cref="Behind"/> makes it from the last entry of a page.</param>
    /// <param name="max">Entries of the page.</param>
    public (IReadOnlyList<ListingEntry> Entries, bool More) Page(string bucket, string prefix, string delimiter, string after, int max)
    {
        var entries = new List<ListingEntry>();
        var (position, last) = (after, (string?)null);
        while (max > 0)
        {
            var limit = max - entries.Count + 1;
            var batch = objects.Current(bucket, prefix, position, limit);
            foreach (var version in batch)
            {
                var rolled = Rolled(version.Key, prefix, delimiter);
                if (rolled is not null && rolled == last)
                    continue;
                if (entries.Count == max)
                    return (entries, true);
                entries.Add(new ListingEntry(rolled ?? version.Key, rolled is null ? version : null));
                last = rolled;
            }
            if (batch.Count < limit)
                break;
            position = last is null ? batch[^1].Key : ObjectTable.EndOf(last);
        }
        return (entries, false);
    }

    /// <summary>The place behind an entry: behind all keys that it stands for, when it is a prefix.</summary>
    public static string Behind(string name, string prefix, string delimiter) =>
        name.Length > 0 && Rolled(name, prefix, delimiter) == name ? ObjectTable.EndOf(name) : name;

    /// <summary>The common prefix that a key belongs to, or null.</summary>
    internal static string? Rolled(string key, string prefix, string delimiter)
    {
        if (delimiter.Length == 0 || !key.StartsWith(prefix, StringComparison.Ordinal))
            return null;
        var at = key.IndexOf(delimiter, prefix.Length, StringComparison.Ordinal);
        return at < 0 ? null : key[..(at + delimiter.Length)];
    }
}
