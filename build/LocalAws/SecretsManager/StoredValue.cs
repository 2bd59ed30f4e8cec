namespace LocalAws.SecretsManager;

/// <summary>One version of a secret.</summary>
/// <param name="Box">The sealed value.</param>
internal sealed record StoredValue(string VersionId, string Box, bool IsBinary, DateTimeOffset CreatedDate, IReadOnlyList<string> Stages)
{
    public DateTimeOffset? LastAccessedDate { get; init; }
}
