using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class TargetGroupInfo : ExtensibleShape
{
    public string? Name { get; set; }
}
