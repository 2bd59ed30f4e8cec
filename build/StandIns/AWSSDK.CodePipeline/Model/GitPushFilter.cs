using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class GitPushFilter : ExtensibleShape
{
    public GitTagFilterCriteria? Tags { get; set; }

    public GitBranchFilterCriteria? Branches { get; set; }

    public GitFilePathFilterCriteria? FilePaths { get; set; }
}
