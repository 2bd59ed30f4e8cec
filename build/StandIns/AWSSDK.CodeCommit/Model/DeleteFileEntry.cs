namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>DeleteFileEntry</c>.</summary>
public partial class DeleteFileEntry
{
    /// <summary>Required.</summary>
    public string? FilePath { get; set; }
}
