using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class AutoRollbackConfiguration : ExtensibleShape
{
    public bool? Enabled { get; set; }

    public List<string>? Events { get; set; }
}
