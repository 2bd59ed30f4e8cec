namespace LocalAws.CodeBuild;

/// <summary>The coverage of a source file.</summary>
public sealed record CodeCoverage
{
    public string? Id { get; init; }

    public string? ReportARN { get; init; }

    public string? FilePath { get; init; }

    public double? LineCoveragePercentage { get; init; }

    public int? LinesCovered { get; init; }

    public int? LinesMissed { get; init; }

    public double? BranchCoveragePercentage { get; init; }

    public int? BranchesCovered { get; init; }

    public int? BranchesMissed { get; init; }

    public DateTimeOffset? Expired { get; init; }
}
