namespace LocalAws.Iam;

/// <summary>A page of an IAM listing.</summary>
public sealed record MarkedPage<T>(IReadOnlyList<T> Items, bool IsTruncated, string? Marker)
{
    /// <summary>The items as something else.</summary>
    public IReadOnlyList<TResult> Select<TResult>(Func<T, TResult> map) => [.. Items.Select(map)];
}
