using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Cuts IAM's listings into pages: 100 items unless MaxItems says otherwise.</summary>
internal static class MarkedPages
{
    private const int DefaultSize = 100;

    /// <exception cref="AwsException">ValidationError when the marker is none of ours.</exception>
    public static MarkedPage<T> Of<T>(IEnumerable<T> items, Func<T, string> key, string? marker, int? maxItems)
    {
        var (page, next) = Paging.Page(items.OrderBy(key, StringComparer.Ordinal), key, marker, maxItems ?? DefaultSize, () => IamErrors.InvalidMarker(marker!));
        return new MarkedPage<T>(page, next is not null, next);
    }
}
