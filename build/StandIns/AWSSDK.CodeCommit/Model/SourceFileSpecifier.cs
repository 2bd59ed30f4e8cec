namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>SourceFileSpecifier</c>.</summary>
public partial class SourceFileSpecifier
{
    /// <summary>Required.</summary>
    public string? FilePath { get; set; }

    public bool? IsMove { get; set; }
}
