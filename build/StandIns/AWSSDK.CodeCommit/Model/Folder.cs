namespace Amazon.CodeCommit.Model;

public partial class Folder
{
    public string? TreeId { get; set; }

    public string? AbsolutePath { get; set; }

    public string? RelativePath { get; set; }
}
