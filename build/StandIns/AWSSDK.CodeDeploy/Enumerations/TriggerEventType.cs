using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>TriggerEventType</c>.</summary>
public class TriggerEventType(string value) : ConstantClass(value)
{
    /// <summary><c>DeploymentStart</c></summary>
    public static readonly TriggerEventType DeploymentStart = new("DeploymentStart");

    /// <summary><c>DeploymentSuccess</c></summary>
    public static readonly TriggerEventType DeploymentSuccess = new("DeploymentSuccess");

    /// <summary><c>DeploymentFailure</c></summary>
    public static readonly TriggerEventType DeploymentFailure = new("DeploymentFailure");

    /// <summary><c>DeploymentStop</c></summary>
    public static readonly TriggerEventType DeploymentStop = new("DeploymentStop");

    /// <summary><c>DeploymentRollback</c></summary>
    public static readonly TriggerEventType DeploymentRollback = new("DeploymentRollback");

    /// <summary><c>DeploymentReady</c></summary>
    public static readonly TriggerEventType DeploymentReady = new("DeploymentReady");

    /// <summary><c>InstanceStart</c></summary>
    public static readonly TriggerEventType InstanceStart = new("InstanceStart");

    /// <summary><c>InstanceSuccess</c></summary>
    public static readonly TriggerEventType InstanceSuccess = new("InstanceSuccess");

    /// <summary><c>InstanceFailure</c></summary>
    public static readonly TriggerEventType InstanceFailure = new("InstanceFailure");

    /// <summary><c>InstanceReady</c></summary>
    public static readonly TriggerEventType InstanceReady = new("InstanceReady");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TriggerEventType FindValue(string value) => FindValue<TriggerEventType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TriggerEventType(string value) => FindValue(value);
}
