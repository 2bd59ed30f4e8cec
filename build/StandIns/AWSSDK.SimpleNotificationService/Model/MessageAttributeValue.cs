namespace Amazon.SimpleNotificationService.Model;

public partial class MessageAttributeValue
{
    /// <summary>Required.</summary>
    public string? DataType { get; set; }

    public string? StringValue { get; set; }

    public MemoryStream? BinaryValue { get; set; }
}
