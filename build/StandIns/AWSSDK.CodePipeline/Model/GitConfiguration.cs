using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class GitConfiguration : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? SourceActionName { get; set; }

    /// <summary>1 to 3 elements.</summary>
    public List<GitPushFilter>? Push { get; set; }

    /// <summary>1 to 3 elements.</summary>
    public List<GitPullRequestFilter>? PullRequest { get; set; }
}
