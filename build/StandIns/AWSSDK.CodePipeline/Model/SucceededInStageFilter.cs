namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>SucceededInStageFilter</c>.</summary>
public partial class SucceededInStageFilter
{
    /// <summary>1 to 100 characters.</summary>
    public string? StageName { get; set; }
}
