namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>InstanceLifecyclePolicy</c>.</summary>
public partial class InstanceLifecyclePolicy
{
    public RetentionTriggers? RetentionTriggers { get; set; }
}
