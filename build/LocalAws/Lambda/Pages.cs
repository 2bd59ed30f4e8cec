using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Pages as Lambda makes them: 50 items at most, whatever more is asked for.</summary>
internal static class Pages
{
    private const int Largest = 50;

    /// <exception cref="AwsException">InvalidParameterValueException.</exception>
    public static (IReadOnlyList<T> Items, string? NextMarker) Of<T>(IEnumerable<T> items, Func<T, string> key, string? marker, int? max) =>
        Paging.Page(items.OrderBy(key, StringComparer.Ordinal), key, marker, Math.Min(max ?? Largest, Largest), () => LambdaErrors.Invalid("Invalid pagination marker."));
}
