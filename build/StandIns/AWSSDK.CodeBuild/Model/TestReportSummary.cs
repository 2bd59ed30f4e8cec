namespace Amazon.CodeBuild.Model;

public partial class TestReportSummary
{
    /// <summary>Required.</summary>
    public int? Total { get; set; }

    /// <summary>Required.</summary>
    public Dictionary<string, int>? StatusCounts { get; set; }

    /// <summary>Required.</summary>
    public long? DurationInNanoSeconds { get; set; }
}
