using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>DeploymentStatus</c>.</summary>
public class DeploymentStatus(string value) : ConstantClass(value)
{
    /// <summary><c>Created</c></summary>
    public static readonly DeploymentStatus Created = new("Created");

    /// <summary><c>Queued</c></summary>
    public static readonly DeploymentStatus Queued = new("Queued");

    /// <summary><c>InProgress</c></summary>
    public static readonly DeploymentStatus InProgress = new("InProgress");

    /// <summary><c>Baking</c></summary>
    public static readonly DeploymentStatus Baking = new("Baking");

    /// <summary><c>Succeeded</c></summary>
    public static readonly DeploymentStatus Succeeded = new("Succeeded");

    /// <summary><c>Failed</c></summary>
    public static readonly DeploymentStatus Failed = new("Failed");

    /// <summary><c>Stopped</c></summary>
    public static readonly DeploymentStatus Stopped = new("Stopped");

    /// <summary><c>Ready</c></summary>
    public static readonly DeploymentStatus Ready = new("Ready");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeploymentStatus FindValue(string value) => FindValue<DeploymentStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeploymentStatus(string value) => FindValue(value);
}
