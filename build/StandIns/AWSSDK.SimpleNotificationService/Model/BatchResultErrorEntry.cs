namespace Amazon.SimpleNotificationService.Model;

public partial class BatchResultErrorEntry
{
    /// <summary>Required.</summary>
    public string? Id { get; set; }

    /// <summary>Required.</summary>
    public string? Code { get; set; }

    public string? Message { get; set; }

    /// <summary>Required.</summary>
    public bool? SenderFault { get; set; }
}
