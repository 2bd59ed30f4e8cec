namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>PerformanceFactorReferenceRequest</c>.</summary>
public partial class PerformanceFactorReferenceRequest
{
    public string? InstanceFamily { get; set; }
}
