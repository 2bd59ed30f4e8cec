namespace Amazon.EventBridge.Model;

public partial class PutEventsResultEntry
{
    /// <summary>At most 64 characters.</summary>
    public string? EventId { get; set; }

    public string? ErrorCode { get; set; }

    public string? ErrorMessage { get; set; }
}
