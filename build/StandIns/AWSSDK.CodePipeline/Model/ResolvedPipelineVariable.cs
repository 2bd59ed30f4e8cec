namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>ResolvedPipelineVariable</c>.</summary>
public partial class ResolvedPipelineVariable
{
    public string? Name { get; set; }

    public string? ResolvedValue { get; set; }
}
