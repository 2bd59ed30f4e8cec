namespace Amazon.EventBridge.Model;

public partial class Condition
{
    /// <summary>Required.</summary>
    public string? Type { get; set; }

    /// <summary>Required.</summary>
    public string? Key { get; set; }

    /// <summary>Required.</summary>
    public string? Value { get; set; }
}
