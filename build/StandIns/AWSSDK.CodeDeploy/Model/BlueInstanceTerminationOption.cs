using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class BlueInstanceTerminationOption : ExtensibleShape
{
    public InstanceAction? Action { get; set; }

    public int? TerminationWaitTimeInMinutes { get; set; }
}
