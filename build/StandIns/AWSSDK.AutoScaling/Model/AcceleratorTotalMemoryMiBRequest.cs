namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>AcceleratorTotalMemoryMiBRequest</c>.</summary>
public partial class AcceleratorTotalMemoryMiBRequest
{
    public int? Min { get; set; }

    public int? Max { get; set; }
}
