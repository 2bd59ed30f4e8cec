namespace Amazon.CodeCommit.Model;

public partial class RepositoryNameIdPair
{
    /// <summary>1 to 100 characters.</summary>
    public string? RepositoryName { get; set; }

    public string? RepositoryId { get; set; }
}
