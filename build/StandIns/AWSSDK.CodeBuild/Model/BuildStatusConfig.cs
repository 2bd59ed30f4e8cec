namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>BuildStatusConfig</c>.</summary>
public partial class BuildStatusConfig
{
    public string? Context { get; set; }

    public string? TargetUrl { get; set; }
}
