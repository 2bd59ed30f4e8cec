using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class AutoRollbackEvent(string value) : ConstantClass(value)
{
    public static readonly AutoRollbackEvent DEPLOYMENT_FAILURE = new("DEPLOYMENT_FAILURE");
    public static readonly AutoRollbackEvent DEPLOYMENT_STOP_ON_ALARM = new("DEPLOYMENT_STOP_ON_ALARM");
    public static readonly AutoRollbackEvent DEPLOYMENT_STOP_ON_REQUEST = new("DEPLOYMENT_STOP_ON_REQUEST");

    public static AutoRollbackEvent FindValue(string value) => FindValue<AutoRollbackEvent>(value);

    public static implicit operator AutoRollbackEvent(string value) => FindValue(value);
}
