namespace LocalAws.Iam;

/// <summary>A managed policy as it is kept.</summary>
public sealed record PolicyRecord
{
    public required string Name { get; init; }

    public required string Path { get; init; }

    public required string Id { get; init; }

    public required string Arn { get; init; }

    public string? Description { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public required DateTimeOffset UpdateDate { get; init; }

    public required string DefaultVersionId { get; init; }

    /// <summary>Number that the next version gets: numbers are never used twice.</summary>
    public int NextVersion { get; init; } = 2;

    /// <summary>In the order they were made, at most five.</summary>
    public required IReadOnlyList<PolicyVersionRecord> Versions { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Whether it is one of AWS's own.</summary>
    public bool IsAwsManaged => Arn.StartsWith("arn:aws:iam::aws:", StringComparison.Ordinal);

    /// <summary>JSON of the version in force.</summary>
    public string DefaultDocument => Versions.First(version => version.VersionId == DefaultVersionId).Document;
}

/// <summary>One version of a managed policy.</summary>
public sealed record PolicyVersionRecord(string VersionId, string Document, DateTimeOffset CreateDate);
