using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class TrafficRoute : ExtensibleShape
{
    public List<string>? ListenerArns { get; set; }
}
