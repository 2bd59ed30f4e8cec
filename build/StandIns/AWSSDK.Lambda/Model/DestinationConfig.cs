using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class DestinationConfig : ExtensibleShape
{
    public OnSuccess? OnSuccess { get; set; }

    public OnFailure? OnFailure { get; set; }
}
