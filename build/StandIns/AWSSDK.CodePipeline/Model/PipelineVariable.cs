namespace Amazon.CodePipeline.Model;

public partial class PipelineVariable
{
    /// <summary>Required; 1 to 128 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required; 1 to 1000 characters.</summary>
    public string? Value { get; set; }
}
