using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>DeploymentCreator</c>.</summary>
public class DeploymentCreator(string value) : ConstantClass(value)
{
    /// <summary><c>user</c></summary>
    public static readonly DeploymentCreator User = new("user");

    /// <summary><c>autoscaling</c></summary>
    public static readonly DeploymentCreator Autoscaling = new("autoscaling");

    /// <summary><c>codeDeployRollback</c></summary>
    public static readonly DeploymentCreator CodeDeployRollback = new("codeDeployRollback");

    /// <summary><c>CodeDeploy</c></summary>
    public static readonly DeploymentCreator CodeDeploy = new("CodeDeploy");

    /// <summary><c>CodeDeployAutoUpdate</c></summary>
    public static readonly DeploymentCreator CodeDeployAutoUpdate = new("CodeDeployAutoUpdate");

    /// <summary><c>CloudFormation</c></summary>
    public static readonly DeploymentCreator CloudFormation = new("CloudFormation");

    /// <summary><c>CloudFormationRollback</c></summary>
    public static readonly DeploymentCreator CloudFormationRollback = new("CloudFormationRollback");

    /// <summary><c>autoscalingTermination</c></summary>
    public static readonly DeploymentCreator AutoscalingTermination = new("autoscalingTermination");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeploymentCreator FindValue(string value) => FindValue<DeploymentCreator>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeploymentCreator(string value) => FindValue(value);
}
