namespace LocalAws.CodeBuild;

/// <summary>How the source is accessed.</summary>
public sealed record SourceAuth
{
    public required string Type { get; init; }

    public string? Resource { get; init; }
}
