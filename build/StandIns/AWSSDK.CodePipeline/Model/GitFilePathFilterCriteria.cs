namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>GitFilePathFilterCriteria</c>.</summary>
public partial class GitFilePathFilterCriteria
{
    /// <summary>1 to 8 elements.</summary>
    public List<string>? Includes { get; set; }

    /// <summary>1 to 8 elements.</summary>
    public List<string>? Excludes { get; set; }
}
