using StandIns.Runtime;

namespace Amazon.CodeStarconnections.Model;

public partial class VpcConfiguration : ExtensibleShape
{
    /// <summary>Required; 12 to 21 characters.</summary>
    public string? VpcId { get; set; }

    /// <summary>Required; 1 to 10 elements.</summary>
    public List<string>? SubnetIds { get; set; }

    /// <summary>Required; 1 to 10 elements.</summary>
    public List<string>? SecurityGroupIds { get; set; }

    /// <summary>1 to 16384 characters.</summary>
    public string? TlsCertificate { get; set; }
}
