namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>AppSpecContent</c>.</summary>
public partial class AppSpecContent
{
    public string? Content { get; set; }

    public string? Sha256 { get; set; }
}
