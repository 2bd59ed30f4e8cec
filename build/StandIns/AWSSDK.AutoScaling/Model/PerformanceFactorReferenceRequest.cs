namespace Amazon.AutoScaling.Model;

public partial class PerformanceFactorReferenceRequest
{
    public string? InstanceFamily { get; set; }
}
