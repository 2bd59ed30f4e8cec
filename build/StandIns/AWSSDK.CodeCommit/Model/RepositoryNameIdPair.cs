namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit's <c>RepositoryNameIdPair</c>.</summary>
public partial class RepositoryNameIdPair
{
    /// <summary>1 to 100 characters.</summary>
    public string? RepositoryName { get; set; }

    public string? RepositoryId { get; set; }
}
