namespace Amazon.CodeBuild.Model;

public partial class EnvironmentImage
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public List<string>? Versions { get; set; }
}
