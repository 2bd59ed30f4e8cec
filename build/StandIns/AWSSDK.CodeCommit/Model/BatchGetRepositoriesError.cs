namespace Amazon.CodeCommit.Model;

public partial class BatchGetRepositoriesError
{
    public string? RepositoryId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? RepositoryName { get; set; }

    public BatchGetRepositoriesErrorCodeEnum? ErrorCode { get; set; }

    public string? ErrorMessage { get; set; }
}
