namespace Amazon.CodePipeline.Model;

public partial class ResolvedPipelineVariable
{
    public string? Name { get; set; }

    public string? ResolvedValue { get; set; }
}
