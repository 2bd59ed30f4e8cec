namespace Amazon.AutoScaling.Model;

public partial class InstanceLifecyclePolicy
{
    public RetentionTriggers? RetentionTriggers { get; set; }
}
