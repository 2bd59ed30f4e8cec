namespace Amazon.CodePipeline.Model;

public partial class SourceRevisionOverride
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? ActionName { get; set; }

    /// <summary>Required.</summary>
    public SourceRevisionType? RevisionType { get; set; }

    /// <summary>Required; 1 to 1500 characters.</summary>
    public string? RevisionValue { get; set; }
}
