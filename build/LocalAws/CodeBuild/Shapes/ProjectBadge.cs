namespace LocalAws.CodeBuild;

/// <summary>The status badge.</summary>
public sealed record ProjectBadge
{
    public bool? BadgeEnabled { get; init; }

    public string? BadgeRequestUrl { get; init; }
}
