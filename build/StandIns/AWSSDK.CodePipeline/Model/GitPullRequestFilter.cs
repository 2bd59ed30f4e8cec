using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class GitPullRequestFilter : ExtensibleShape
{
    /// <summary>1 to 3 elements.</summary>
    public List<string>? Events { get; set; }

    public GitBranchFilterCriteria? Branches { get; set; }

    public GitFilePathFilterCriteria? FilePaths { get; set; }
}
