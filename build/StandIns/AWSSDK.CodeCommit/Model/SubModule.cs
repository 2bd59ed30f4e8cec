namespace Amazon.CodeCommit.Model;

public partial class SubModule
{
    public string? CommitId { get; set; }

    public string? AbsolutePath { get; set; }

    public string? RelativePath { get; set; }
}
