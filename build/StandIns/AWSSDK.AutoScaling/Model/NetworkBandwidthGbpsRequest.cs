namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>NetworkBandwidthGbpsRequest</c>.</summary>
public partial class NetworkBandwidthGbpsRequest
{
    public double? Min { get; set; }

    public double? Max { get; set; }
}
