using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class EnvironmentVariableType(string value) : ConstantClass(value)
{
    public static readonly EnvironmentVariableType PLAINTEXT = new("PLAINTEXT");
    public static readonly EnvironmentVariableType SECRETS_MANAGER = new("SECRETS_MANAGER");

    public static EnvironmentVariableType FindValue(string value) => FindValue<EnvironmentVariableType>(value);

    public static implicit operator EnvironmentVariableType(string value) => FindValue(value);
}
