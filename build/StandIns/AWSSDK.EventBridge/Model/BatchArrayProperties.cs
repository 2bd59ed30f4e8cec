using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class BatchArrayProperties : ExtensibleShape
{
    public int? Size { get; set; }
}
