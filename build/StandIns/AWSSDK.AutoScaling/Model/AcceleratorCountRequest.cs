namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>AcceleratorCountRequest</c>.</summary>
public partial class AcceleratorCountRequest
{
    public int? Min { get; set; }

    public int? Max { get; set; }
}
