namespace Amazon.AutoScaling.Model;

public partial class TotalLocalStorageGBRequest
{
    public double? Min { get; set; }

    public double? Max { get; set; }
}
