using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class WebhookDefinition : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required; 1 to 100 characters.</summary>
    public string? TargetPipeline { get; set; }

    /// <summary>Required; 1 to 100 characters.</summary>
    public string? TargetAction { get; set; }

    /// <summary>Required; at most 5 elements.</summary>
    public List<WebhookFilterRule>? Filters { get; set; }

    /// <summary>Required.</summary>
    public WebhookAuthenticationType? Authentication { get; set; }

    /// <summary>Required.</summary>
    public WebhookAuthConfiguration? AuthenticationConfiguration { get; set; }
}
