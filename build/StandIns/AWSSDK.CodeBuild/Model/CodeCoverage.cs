namespace Amazon.CodeBuild.Model;

public partial class CodeCoverage
{
    /// <summary>At least 1 characters.</summary>
    public string? Id { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ReportARN { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? FilePath { get; set; }

    /// <summary>0 to 100.</summary>
    public double? LineCoveragePercentage { get; set; }

    public int? LinesCovered { get; set; }

    public int? LinesMissed { get; set; }

    /// <summary>0 to 100.</summary>
    public double? BranchCoveragePercentage { get; set; }

    public int? BranchesCovered { get; set; }

    public int? BranchesMissed { get; set; }

    public DateTime? Expired { get; set; }
}
