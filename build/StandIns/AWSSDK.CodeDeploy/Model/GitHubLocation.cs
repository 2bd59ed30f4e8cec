namespace Amazon.CodeDeploy.Model;

public partial class GitHubLocation
{
    public string? Repository { get; set; }

    public string? CommitId { get; set; }
}
