using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class ECSService : ExtensibleShape
{
    public string? ServiceName { get; set; }

    public string? ClusterName { get; set; }
}
