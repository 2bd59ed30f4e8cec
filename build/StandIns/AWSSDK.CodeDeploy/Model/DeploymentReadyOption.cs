using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentReadyOption : ExtensibleShape
{
    public DeploymentReadyAction? ActionOnTimeout { get; set; }

    public int? WaitTimeInMinutes { get; set; }
}
