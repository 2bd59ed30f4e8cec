using LocalAws.S3.Checksums;

namespace LocalAws.S3.Storage;

/// <summary>One version of an object, or a delete marker, as it is kept.</summary>
public sealed record ObjectRecord
{
    /// <summary>Version of what is written while versioning is off or suspended.</summary>
    public const string NullVersion = "null";

    public required string Key { get; init; }

    public string VersionId { get; init; } = NullVersion;

    public bool IsDeleteMarker { get; init; }

    public DateTimeOffset LastModified { get; init; }

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    /// <summary>Without its quotes.</summary>
    public string ETag { get; init; } = "";

    /// <summary>Under which its bytes are found in <see cref="PartTable"/>; null for delete markers.</summary>
    public string? Data { get; init; }

    /// <summary>Parts that it was uploaded in; null when it was put whole.</summary>
    public int? PartsCount { get; init; }

    public ObjectHeaders Headers { get; init; } = new();

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public ObjectChecksum? Checksum { get; init; }

    /// <summary>What keeps it from being deleted; null without Object Lock.</summary>
    public ObjectLock? Lock { get; init; }

    /// <summary>Its copy that can be read, when it lies in an archive.</summary>
    public Restoration? Restored { get; init; }

    /// <summary>Principal that wrote it.</summary>
    public string Writer { get; init; } = "";
}
