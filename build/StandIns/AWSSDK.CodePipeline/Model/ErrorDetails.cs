namespace Amazon.CodePipeline.Model;

public partial class ErrorDetails
{
    public string? Code { get; set; }

    /// <summary>1 to 5000 characters.</summary>
    public string? Message { get; set; }
}
