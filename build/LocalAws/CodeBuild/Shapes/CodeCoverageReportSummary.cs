namespace LocalAws.CodeBuild;

/// <summary>Figures of a coverage report.</summary>
public sealed record CodeCoverageReportSummary
{
    public double? LineCoveragePercentage { get; init; }

    public int? LinesCovered { get; init; }

    public int? LinesMissed { get; init; }

    public double? BranchCoveragePercentage { get; init; }

    public int? BranchesCovered { get; init; }

    public int? BranchesMissed { get; init; }
}
