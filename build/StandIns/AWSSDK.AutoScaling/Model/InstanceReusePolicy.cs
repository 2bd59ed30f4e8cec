namespace Amazon.AutoScaling.Model;

public partial class InstanceReusePolicy
{
    public bool? ReuseOnScaleIn { get; set; }
}
