namespace LocalAws.CodeBuild;

/// <summary>Where a build's output goes.</summary>
public sealed record ProjectArtifacts
{
    public required string Type { get; init; }

    /// <summary>The bucket, for S3.</summary>
    public string? Location { get; init; }

    /// <summary>The folder in the bucket.</summary>
    public string? Path { get; init; }

    /// <summary>BUILD_ID puts the build's id into the path.</summary>
    public string? NamespaceType { get; init; }

    public string? Name { get; init; }

    public string? Packaging { get; init; }

    /// <summary>The buildspec's name wins over this one.</summary>
    public bool? OverrideArtifactName { get; init; }

    public bool? EncryptionDisabled { get; init; }

    /// <summary>Names a secondary artifact.</summary>
    public string? ArtifactIdentifier { get; init; }

    public string? BucketOwnerAccess { get; init; }
}
