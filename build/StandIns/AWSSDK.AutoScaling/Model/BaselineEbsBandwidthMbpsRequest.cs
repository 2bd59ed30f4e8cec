namespace Amazon.AutoScaling.Model;

public partial class BaselineEbsBandwidthMbpsRequest
{
    public int? Min { get; set; }

    public int? Max { get; set; }
}
