using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class RunCommandTarget : ExtensibleShape
{
    /// <summary>Required; 1 to 128 characters.</summary>
    public string? Key { get; set; }

    /// <summary>Required; 1 to 50 elements.</summary>
    public List<string>? Values { get; set; }
}
