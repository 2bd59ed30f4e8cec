namespace LocalAws.CodeBuild;

/// <summary>How a build of a batch stands.</summary>
public sealed record BuildSummary
{
    public string? Arn { get; init; }

    public DateTimeOffset? RequestedOn { get; init; }

    public string? BuildStatus { get; init; }

    public ResolvedArtifact? PrimaryArtifact { get; init; }

    public IReadOnlyList<ResolvedArtifact>? SecondaryArtifacts { get; init; }
}
