namespace Amazon.CodePipeline.Model;

public partial class PipelineMetadata
{
    public string? PipelineArn { get; set; }

    public DateTime? Created { get; set; }

    public DateTime? Updated { get; set; }

    public DateTime? PollingDisabledAt { get; set; }
}
