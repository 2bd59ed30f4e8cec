using System.Text.Json.Serialization;

namespace LocalAws.SecretsManager;

/// <summary>One version of a secret.</summary>
/// <param name="Box">The sealed value.</param>
internal sealed record StoredValue(string VersionId, string Box, bool IsBinary, DateTimeOffset CreatedDate, IReadOnlyList<string> Stages)
{
    public DateTimeOffset? LastAccessedDate { get; init; }

    /// <summary>False for the version of a rotation that its function has not made yet.</summary>
    [JsonIgnore]
    public bool HasValue => Box.Length > 0;

    /// <summary>A version that a rotation's function is about to make.</summary>
    public static StoredValue Pending(string versionId, DateTimeOffset now) => new(versionId, "", false, now, [SecretsManager.Stages.Pending]);
}
