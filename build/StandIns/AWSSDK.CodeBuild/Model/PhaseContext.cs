namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>PhaseContext</c>.</summary>
public partial class PhaseContext
{
    public string? StatusCode { get; set; }

    public string? Message { get; set; }
}
