namespace Amazon.SimpleNotificationService.Model;

/// <summary>SNS's <c>Topic</c>.</summary>
public partial class Topic
{
    public string? TopicArn { get; set; }
}
