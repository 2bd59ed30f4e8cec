namespace Amazon.AutoScaling.Model;

public partial class LoadBalancerTargetGroupState
{
    /// <summary>1 to 511 characters.</summary>
    public string? LoadBalancerTargetGroupARN { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? State { get; set; }
}
