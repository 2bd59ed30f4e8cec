namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>GitHubLocation</c>.</summary>
public partial class GitHubLocation
{
    public string? Repository { get; set; }

    public string? CommitId { get; set; }
}
