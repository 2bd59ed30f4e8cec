namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>EnvironmentImage</c>.</summary>
public partial class EnvironmentImage
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public List<string>? Versions { get; set; }
}
