namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>GitPushFilter</c>.</summary>
public partial class GitPushFilter
{
    public GitTagFilterCriteria? Tags { get; set; }

    public GitBranchFilterCriteria? Branches { get; set; }

    public GitFilePathFilterCriteria? FilePaths { get; set; }
}
