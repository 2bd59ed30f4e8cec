namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>GitBranchFilterCriteria</c>.</summary>
public partial class GitBranchFilterCriteria
{
    /// <summary>1 to 8 elements.</summary>
    public List<string>? Includes { get; set; }

    /// <summary>1 to 8 elements.</summary>
    public List<string>? Excludes { get; set; }
}
