namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>EnvironmentPlatform</c>.</summary>
public partial class EnvironmentPlatform
{
    public PlatformType? Platform { get; set; }

    public List<EnvironmentLanguage>? Languages { get; set; }
}
