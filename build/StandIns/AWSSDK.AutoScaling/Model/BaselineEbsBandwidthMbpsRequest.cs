namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>BaselineEbsBandwidthMbpsRequest</c>.</summary>
public partial class BaselineEbsBandwidthMbpsRequest
{
    public int? Min { get; set; }

    public int? Max { get; set; }
}
