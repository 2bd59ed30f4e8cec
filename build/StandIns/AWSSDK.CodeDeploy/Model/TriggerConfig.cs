using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class TriggerConfig : ExtensibleShape
{
    public string? TriggerName { get; set; }

    public string? TriggerTargetArn { get; set; }

    public List<string>? TriggerEvents { get; set; }
}
