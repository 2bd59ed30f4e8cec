using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>EnvironmentVariableType</c>.</summary>
public class EnvironmentVariableType(string value) : ConstantClass(value)
{
    /// <summary><c>PLAINTEXT</c></summary>
    public static readonly EnvironmentVariableType PLAINTEXT = new("PLAINTEXT");

    /// <summary><c>SECRETS_MANAGER</c></summary>
    public static readonly EnvironmentVariableType SECRETS_MANAGER = new("SECRETS_MANAGER");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static EnvironmentVariableType FindValue(string value) => FindValue<EnvironmentVariableType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator EnvironmentVariableType(string value) => FindValue(value);
}
