namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>GitSubmodulesConfig</c>.</summary>
public partial class GitSubmodulesConfig
{
    /// <summary>Required.</summary>
    public bool? FetchSubmodules { get; set; }
}
