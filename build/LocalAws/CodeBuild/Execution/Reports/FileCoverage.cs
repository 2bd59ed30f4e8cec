namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>How much of a source file tests ran.</summary>
/// <param name="Path">As the report names the file; below the source folder when it lies there.</param>
public sealed record FileCoverage(string Path, int LinesCovered, int LinesMissed, int BranchesCovered, int BranchesMissed)
{
    /// <summary>Covered in percent of all, to two places; 0 when there is nothing.</summary>
    public static double Percentage(int covered, int missed) => covered + missed == 0 ? 0 : Math.Round(100d * covered / (covered + missed), 2);
}
