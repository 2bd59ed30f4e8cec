namespace LocalAws.CodeBuild;

/// <summary>A file system to mount.</summary>
public sealed record ProjectFileSystemLocation
{
    public string? Type { get; init; }

    public string? Location { get; init; }

    public string? MountPoint { get; init; }

    public string? Identifier { get; init; }

    public string? MountOptions { get; init; }
}
