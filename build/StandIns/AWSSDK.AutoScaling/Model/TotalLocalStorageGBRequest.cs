namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>TotalLocalStorageGBRequest</c>.</summary>
public partial class TotalLocalStorageGBRequest
{
    public double? Min { get; set; }

    public double? Max { get; set; }
}
