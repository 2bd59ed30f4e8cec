using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class DeadLetterConfig : ExtensibleShape
{
    public string? TargetArn { get; set; }
}
