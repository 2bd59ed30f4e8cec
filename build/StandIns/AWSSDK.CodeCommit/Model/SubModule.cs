namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>SubModule</c>.</summary>
public partial class SubModule
{
    public string? CommitId { get; set; }

    public string? AbsolutePath { get; set; }

    public string? RelativePath { get; set; }
}
