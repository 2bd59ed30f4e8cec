using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class MachineType(string value) : ConstantClass(value)
{
    public static readonly MachineType GENERAL = new("GENERAL");
    public static readonly MachineType NVME = new("NVME");

    public static MachineType FindValue(string value) => FindValue<MachineType>(value);

    public static implicit operator MachineType(string value) => FindValue(value);
}
