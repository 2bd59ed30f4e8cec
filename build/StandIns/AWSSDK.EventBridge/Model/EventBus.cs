namespace Amazon.EventBridge.Model;

public partial class EventBus
{
    public string? Name { get; set; }

    public string? Arn { get; set; }

    /// <summary>At most 512 characters.</summary>
    public string? Description { get; set; }

    public string? Policy { get; set; }

    public DateTime? CreationTime { get; set; }

    public DateTime? LastModifiedTime { get; set; }
}
