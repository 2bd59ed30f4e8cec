using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class InputTransformer : ExtensibleShape
{
    /// <summary>At most 100 entries.</summary>
    public Dictionary<string, string>? InputPathsMap { get; set; }

    /// <summary>Required; 1 to 8192 characters.</summary>
    public string? InputTemplate { get; set; }
}
