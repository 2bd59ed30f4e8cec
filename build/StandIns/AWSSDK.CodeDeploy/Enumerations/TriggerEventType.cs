using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class TriggerEventType(string value) : ConstantClass(value)
{
    public static readonly TriggerEventType DeploymentStart = new("DeploymentStart");
    public static readonly TriggerEventType DeploymentSuccess = new("DeploymentSuccess");
    public static readonly TriggerEventType DeploymentFailure = new("DeploymentFailure");
    public static readonly TriggerEventType DeploymentStop = new("DeploymentStop");
    public static readonly TriggerEventType DeploymentRollback = new("DeploymentRollback");
    public static readonly TriggerEventType DeploymentReady = new("DeploymentReady");
    public static readonly TriggerEventType InstanceStart = new("InstanceStart");
    public static readonly TriggerEventType InstanceSuccess = new("InstanceSuccess");
    public static readonly TriggerEventType InstanceFailure = new("InstanceFailure");
    public static readonly TriggerEventType InstanceReady = new("InstanceReady");

    public static TriggerEventType FindValue(string value) => FindValue<TriggerEventType>(value);

    public static implicit operator TriggerEventType(string value) => FindValue(value);
}
