namespace Amazon.CodePipeline.Model;

public partial class ArtifactRevision
{
    /// <summary>1 to 100 characters.</summary>
    public string? Name { get; set; }

    /// <summary>1 to 1500 characters.</summary>
    public string? RevisionId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? RevisionChangeIdentifier { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? RevisionSummary { get; set; }

    public DateTime? Created { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? RevisionUrl { get; set; }
}
