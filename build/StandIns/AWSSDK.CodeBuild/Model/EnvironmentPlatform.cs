namespace Amazon.CodeBuild.Model;

public partial class EnvironmentPlatform
{
    public PlatformType? Platform { get; set; }

    public List<EnvironmentLanguage>? Languages { get; set; }
}
