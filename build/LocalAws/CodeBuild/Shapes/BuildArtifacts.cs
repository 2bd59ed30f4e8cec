namespace LocalAws.CodeBuild;

/// <summary>Where a build's output is.</summary>
public sealed record BuildArtifacts
{
    /// <summary>ARN of the object or, for several files, of their folder.</summary>
    public string? Location { get; init; }

    public string? Sha256sum { get; init; }

    public string? Md5sum { get; init; }

    public bool? OverrideArtifactName { get; init; }

    public bool? EncryptionDisabled { get; init; }

    public string? ArtifactIdentifier { get; init; }

    public string? BucketOwnerAccess { get; init; }
}
