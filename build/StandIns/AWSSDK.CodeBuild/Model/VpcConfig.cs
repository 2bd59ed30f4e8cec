using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class VpcConfig : ExtensibleShape
{
    /// <summary>At least 1 characters.</summary>
    public string? VpcId { get; set; }

    /// <summary>At most 16 elements.</summary>
    public List<string>? Subnets { get; set; }

    /// <summary>At most 5 elements.</summary>
    public List<string>? SecurityGroupIds { get; set; }
}
