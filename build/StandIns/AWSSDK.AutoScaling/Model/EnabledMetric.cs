namespace Amazon.AutoScaling.Model;

public partial class EnabledMetric
{
    /// <summary>1 to 255 characters.</summary>
    public string? Metric { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? Granularity { get; set; }
}
