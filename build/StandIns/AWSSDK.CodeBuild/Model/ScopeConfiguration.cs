namespace Amazon.CodeBuild.Model;

public partial class ScopeConfiguration
{
    /// <summary>Required.</summary>
    public string? Name { get; set; }

    public string? Domain { get; set; }

    /// <summary>Required.</summary>
    public WebhookScopeType? Scope { get; set; }
}
