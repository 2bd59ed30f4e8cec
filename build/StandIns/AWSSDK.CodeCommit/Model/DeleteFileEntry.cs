namespace Amazon.CodeCommit.Model;

public partial class DeleteFileEntry
{
    /// <summary>Required.</summary>
    public string? FilePath { get; set; }
}
