namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>EnvironmentLanguage</c>.</summary>
public partial class EnvironmentLanguage
{
    public LanguageType? Language { get; set; }

    public List<EnvironmentImage>? Images { get; set; }
}
