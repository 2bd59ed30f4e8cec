namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>InstanceReusePolicy</c>.</summary>
public partial class InstanceReusePolicy
{
    public bool? ReuseOnScaleIn { get; set; }
}
