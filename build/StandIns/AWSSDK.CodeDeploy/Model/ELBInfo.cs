using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class ELBInfo : ExtensibleShape
{
    public string? Name { get; set; }
}
