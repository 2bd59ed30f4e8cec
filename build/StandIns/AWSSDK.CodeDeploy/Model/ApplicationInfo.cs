namespace Amazon.CodeDeploy.Model;

public partial class ApplicationInfo
{
    public string? ApplicationId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? ApplicationName { get; set; }

    public DateTime? CreateTime { get; set; }

    public bool? LinkedToGitHub { get; set; }

    public string? GitHubAccountName { get; set; }

    public ComputePlatform? ComputePlatform { get; set; }
}
