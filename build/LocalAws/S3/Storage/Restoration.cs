using System.Globalization;

namespace LocalAws.S3.Storage;

/// <summary>A copy of an archived object that can be read for some days.</summary>
/// <param name="ReadyAt">From when on.</param>
/// <param name="Until">Until when.</param>
public sealed record Restoration(DateTimeOffset ReadyAt, DateTimeOffset Until)
{
    /// <summary>Whether the copy can be read.</summary>
    public bool IsReady(DateTimeOffset now) => ReadyAt <= now && now < Until;

    /// <summary>What reads tell of it: the x-amz-restore header; null when the copy is gone.</summary>
    public string? Tells(DateTimeOffset now) => now >= Until ? null : ReadyAt > now
        ? "ongoing-request=\"true\""
        : string.Create(CultureInfo.InvariantCulture, $"ongoing-request=\"false\", expiry-date=\"{Until.UtcDateTime:R}\"");
}
