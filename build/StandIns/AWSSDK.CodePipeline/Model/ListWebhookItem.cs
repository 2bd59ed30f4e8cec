namespace Amazon.CodePipeline.Model;

public partial class ListWebhookItem
{
    /// <summary>Required.</summary>
    public WebhookDefinition? Definition { get; set; }

    /// <summary>Required; 1 to 1000 characters.</summary>
    public string? Url { get; set; }

    public string? ErrorMessage { get; set; }

    public string? ErrorCode { get; set; }

    public DateTime? LastTriggered { get; set; }

    public string? Arn { get; set; }

    public List<Tag>? Tags { get; set; }
}
