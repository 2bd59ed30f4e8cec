namespace Amazon.CodeCommit.Model;

public partial class BatchGetCommitsError
{
    public string? CommitId { get; set; }

    public string? ErrorCode { get; set; }

    public string? ErrorMessage { get; set; }
}
