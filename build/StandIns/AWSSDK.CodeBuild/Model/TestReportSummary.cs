namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>TestReportSummary</c>.</summary>
public partial class TestReportSummary
{
    /// <summary>Required.</summary>
    public int? Total { get; set; }

    /// <summary>Required.</summary>
    public Dictionary<string, int>? StatusCounts { get; set; }

    /// <summary>Required.</summary>
    public long? DurationInNanoSeconds { get; set; }
}
