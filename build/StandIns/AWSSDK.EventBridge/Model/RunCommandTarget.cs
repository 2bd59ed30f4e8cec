namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>RunCommandTarget</c>.</summary>
public partial class RunCommandTarget
{
    /// <summary>Required; 1 to 128 characters.</summary>
    public string? Key { get; set; }

    /// <summary>Required; 1 to 50 elements.</summary>
    public List<string>? Values { get; set; }
}
