using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>MachineType</c>.</summary>
public class MachineType(string value) : ConstantClass(value)
{
    /// <summary><c>GENERAL</c></summary>
    public static readonly MachineType GENERAL = new("GENERAL");

    /// <summary><c>NVME</c></summary>
    public static readonly MachineType NVME = new("NVME");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static MachineType FindValue(string value) => FindValue<MachineType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator MachineType(string value) => FindValue(value);
}
