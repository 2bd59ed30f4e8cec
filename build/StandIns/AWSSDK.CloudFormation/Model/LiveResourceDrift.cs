namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation's <c>LiveResourceDrift</c>.</summary>
public partial class LiveResourceDrift
{
    public string? PreviousValue { get; set; }

    public string? ActualValue { get; set; }

    public DateTime? DriftDetectionTimestamp { get; set; }
}
