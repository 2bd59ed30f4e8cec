namespace Amazon.SimpleNotificationService.Model;

/// <summary>SNS's <c>MessageAttributeValue</c>.</summary>
public partial class MessageAttributeValue
{
    /// <summary>Required.</summary>
    public string? DataType { get; set; }

    public string? StringValue { get; set; }

    public MemoryStream? BinaryValue { get; set; }
}
