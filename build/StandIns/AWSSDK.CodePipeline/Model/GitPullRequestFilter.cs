namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>GitPullRequestFilter</c>.</summary>
public partial class GitPullRequestFilter
{
    /// <summary>1 to 3 elements.</summary>
    public List<string>? Events { get; set; }

    public GitBranchFilterCriteria? Branches { get; set; }

    public GitFilePathFilterCriteria? FilePaths { get; set; }
}
