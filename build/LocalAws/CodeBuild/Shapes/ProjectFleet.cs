namespace LocalAws.CodeBuild;

/// <summary>The reserved fleet that builds run on.</summary>
public sealed record ProjectFleet
{
    public string? FleetArn { get; init; }
}
