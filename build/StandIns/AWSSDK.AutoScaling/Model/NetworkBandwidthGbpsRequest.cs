namespace Amazon.AutoScaling.Model;

public partial class NetworkBandwidthGbpsRequest
{
    public double? Min { get; set; }

    public double? Max { get; set; }
}
