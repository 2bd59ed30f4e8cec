using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Pages with markers.</summary>
internal static class ElbPages
{
    private const int Longest = 400;

    public static (IReadOnlyList<T> Items, string? NextMarker) Of<T>(IEnumerable<T> items, Func<T, string> key, string? marker, int? size) =>
        Paging.Page(items.DistinctBy(key, StringComparer.Ordinal).OrderBy(key, StringComparer.Ordinal), key, marker, size ?? Longest, () => ElbErrors.Invalid($"Marker '{marker}' is not valid"));
}
