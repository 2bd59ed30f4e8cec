using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>ComputePlatform</c>.</summary>
public class ComputePlatform(string value) : ConstantClass(value)
{
    /// <summary><c>Server</c></summary>
    public static readonly ComputePlatform Server = new("Server");

    /// <summary><c>Lambda</c></summary>
    public static readonly ComputePlatform Lambda = new("Lambda");

    /// <summary><c>ECS</c></summary>
    public static readonly ComputePlatform ECS = new("ECS");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ComputePlatform FindValue(string value) => FindValue<ComputePlatform>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ComputePlatform(string value) => FindValue(value);
}
