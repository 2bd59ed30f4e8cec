namespace Amazon.CodeCommit.Model;

public partial class Target
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? RepositoryName { get; set; }

    /// <summary>Required.</summary>
    public string? SourceReference { get; set; }

    public string? DestinationReference { get; set; }
}
