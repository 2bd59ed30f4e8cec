namespace Amazon.CloudFormation.Model;

public partial class LiveResourceDrift
{
    public string? PreviousValue { get; set; }

    public string? ActualValue { get; set; }

    public DateTime? DriftDetectionTimestamp { get; set; }
}
