using StandIns.Runtime;

namespace Amazon.SimpleNotificationService.Model;

public partial class PublishBatchRequestEntry
{
    /// <summary>Required.</summary>
    public string? Id { get; set; }

    /// <summary>Required.</summary>
    public string? Message { get; set; }

    public string? Subject { get; set; }

    public string? MessageStructure { get; set; }

    [WireName("MessageAttributes", Key = "Name", Value = "Value")]
    public Dictionary<string, MessageAttributeValue>? MessageAttributes { get; set; }

    public string? MessageDeduplicationId { get; set; }

    public string? MessageGroupId { get; set; }
}
