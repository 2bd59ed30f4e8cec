namespace Amazon.CodePipeline.Model;

public partial class SucceededInStageFilter
{
    /// <summary>1 to 100 characters.</summary>
    public string? StageName { get; set; }
}
