namespace LocalAws.Http;

/// <summary>The request or response of an operation that has none.</summary>
public sealed record Unit
{
    /// <summary>The only value worth having.</summary>
    public static Unit Value { get; } = new();
}
