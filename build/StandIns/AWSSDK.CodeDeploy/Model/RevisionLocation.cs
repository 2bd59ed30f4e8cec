namespace Amazon.CodeDeploy.Model;

public partial class RevisionLocation
{
    public RevisionLocationType? RevisionType { get; set; }

    public S3Location? S3Location { get; set; }

    public GitHubLocation? GitHubLocation { get; set; }

    public RawString? String { get; set; }

    public AppSpecContent? AppSpecContent { get; set; }
}
