namespace Amazon.CodeBuild.Model;

public partial class TestCase
{
    /// <summary>At least 1 characters.</summary>
    public string? ReportArn { get; set; }

    public string? TestRawDataPath { get; set; }

    public string? Prefix { get; set; }

    public string? Name { get; set; }

    public string? Status { get; set; }

    public long? DurationInNanoSeconds { get; set; }

    public string? Message { get; set; }

    public DateTime? Expired { get; set; }

    public string? TestSuiteName { get; set; }
}
