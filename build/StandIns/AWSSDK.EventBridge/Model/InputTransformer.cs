namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>InputTransformer</c>.</summary>
public partial class InputTransformer
{
    /// <summary>At most 100 entries.</summary>
    public Dictionary<string, string>? InputPathsMap { get; set; }

    /// <summary>Required; 1 to 8192 characters.</summary>
    public string? InputTemplate { get; set; }
}
