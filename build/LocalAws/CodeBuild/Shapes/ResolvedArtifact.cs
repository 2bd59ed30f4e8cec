namespace LocalAws.CodeBuild;

/// <summary>Where an output of a batch's build is.</summary>
public sealed record ResolvedArtifact
{
    public string? Type { get; init; }

    public string? Location { get; init; }

    public string? Identifier { get; init; }
}
