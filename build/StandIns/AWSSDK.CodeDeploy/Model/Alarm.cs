using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class Alarm : ExtensibleShape
{
    public string? Name { get; set; }
}
