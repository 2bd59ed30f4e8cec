namespace Amazon.EventBridge.Model;

public partial class RemoveTargetsResultEntry
{
    /// <summary>1 to 64 characters.</summary>
    public string? TargetId { get; set; }

    public string? ErrorCode { get; set; }

    public string? ErrorMessage { get; set; }
}
