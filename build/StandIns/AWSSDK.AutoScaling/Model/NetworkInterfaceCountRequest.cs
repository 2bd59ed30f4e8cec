namespace Amazon.AutoScaling.Model;

public partial class NetworkInterfaceCountRequest
{
    public int? Min { get; set; }

    public int? Max { get; set; }
}
