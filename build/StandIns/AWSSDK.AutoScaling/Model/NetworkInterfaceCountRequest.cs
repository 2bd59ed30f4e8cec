namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>NetworkInterfaceCountRequest</c>.</summary>
public partial class NetworkInterfaceCountRequest
{
    public int? Min { get; set; }

    public int? Max { get; set; }
}
