namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>WebhookFilter</c>.</summary>
public partial class WebhookFilter
{
    /// <summary>Required.</summary>
    public WebhookFilterType? Type { get; set; }

    /// <summary>Required.</summary>
    public string? Pattern { get; set; }

    public bool? ExcludeMatchedPattern { get; set; }
}
