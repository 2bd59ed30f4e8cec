using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class WebhookFilter : ExtensibleShape
{
    /// <summary>Required.</summary>
    public WebhookFilterType? Type { get; set; }

    /// <summary>Required.</summary>
    public string? Pattern { get; set; }

    public bool? ExcludeMatchedPattern { get; set; }
}
