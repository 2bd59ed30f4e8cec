namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>Folder</c>.</summary>
public partial class Folder
{
    public string? TreeId { get; set; }

    public string? AbsolutePath { get; set; }

    public string? RelativePath { get; set; }
}
