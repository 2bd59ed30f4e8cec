using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>AutoRollbackEvent</c>.</summary>
public class AutoRollbackEvent(string value) : ConstantClass(value)
{
    /// <summary><c>DEPLOYMENT_FAILURE</c></summary>
    public static readonly AutoRollbackEvent DEPLOYMENT_FAILURE = new("DEPLOYMENT_FAILURE");

    /// <summary><c>DEPLOYMENT_STOP_ON_ALARM</c></summary>
    public static readonly AutoRollbackEvent DEPLOYMENT_STOP_ON_ALARM = new("DEPLOYMENT_STOP_ON_ALARM");

    /// <summary><c>DEPLOYMENT_STOP_ON_REQUEST</c></summary>
    public static readonly AutoRollbackEvent DEPLOYMENT_STOP_ON_REQUEST = new("DEPLOYMENT_STOP_ON_REQUEST");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AutoRollbackEvent FindValue(string value) => FindValue<AutoRollbackEvent>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AutoRollbackEvent(string value) => FindValue(value);
}
