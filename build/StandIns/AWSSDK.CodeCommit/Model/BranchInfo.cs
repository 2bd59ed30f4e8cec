namespace Amazon.CodeCommit.Model;

public partial class BranchInfo
{
    /// <summary>1 to 256 characters.</summary>
    public string? BranchName { get; set; }

    public string? CommitId { get; set; }
}
