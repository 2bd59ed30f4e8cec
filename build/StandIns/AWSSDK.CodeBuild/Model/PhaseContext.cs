namespace Amazon.CodeBuild.Model;

public partial class PhaseContext
{
    public string? StatusCode { get; set; }

    public string? Message { get; set; }
}
