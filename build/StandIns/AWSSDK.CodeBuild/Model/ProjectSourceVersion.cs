namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ProjectSourceVersion</c>.</summary>
public partial class ProjectSourceVersion
{
    /// <summary>Required.</summary>
    public string? SourceIdentifier { get; set; }

    /// <summary>Required.</summary>
    public string? SourceVersion { get; set; }
}
