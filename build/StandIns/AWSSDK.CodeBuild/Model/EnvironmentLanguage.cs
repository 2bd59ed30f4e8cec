namespace Amazon.CodeBuild.Model;

public partial class EnvironmentLanguage
{
    public LanguageType? Language { get; set; }

    public List<EnvironmentImage>? Images { get; set; }
}
