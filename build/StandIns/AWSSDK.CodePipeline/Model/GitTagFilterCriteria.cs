namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>GitTagFilterCriteria</c>.</summary>
public partial class GitTagFilterCriteria
{
    /// <summary>1 to 8 elements.</summary>
    public List<string>? Includes { get; set; }

    /// <summary>1 to 8 elements.</summary>
    public List<string>? Excludes { get; set; }
}
