namespace Amazon.CodeCommit.Model;

public partial class SourceFileSpecifier
{
    /// <summary>Required.</summary>
    public string? FilePath { get; set; }

    public bool? IsMove { get; set; }
}
