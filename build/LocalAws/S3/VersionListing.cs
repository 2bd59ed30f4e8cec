using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Walks all versions and delete markers page by page, keys in order and the newest version of each first.</summary>
public sealed class VersionListing(ObjectTable objects)
{
    /// <summary>The page behind a version, or behind a key when no version of it is named, and whether there is more.</summary>
    public (IReadOnlyList<ListingEntry> Entries, bool More) Page(string bucket, string prefix, string delimiter, string keyMarker, string? versionMarker, int max)
    {
        var entries = new List<ListingEntry>();
        var key = versionMarker is null ? Listing.Behind(keyMarker, prefix, delimiter) : keyMarker;
        var sequence = versionMarker is null ? 0 : objects.Sequence(bucket, keyMarker, versionMarker) ?? 0;
        var last = (string?)null;
        while (max > 0)
        {
            var limit = max - entries.Count + 1;
            var batch = objects.Versions(bucket, prefix, key, sequence, limit);
            foreach (var (version, place) in batch)
            {
                var rolled = Listing.Rolled(version.Key, prefix, delimiter);
                if (rolled is not null && rolled == last)
                    continue;
                if (entries.Count == max)
                    return (entries, true);
                entries.Add(new ListingEntry(rolled ?? version.Key, rolled is null ? version : null));
                (last, key, sequence) = (rolled, version.Key, place);
            }
            if (batch.Count < limit)
                break;
            if (last is not null)
                (key, sequence) = (ObjectTable.EndOf(last), 0);
        }
        return (entries, false);
    }
}
