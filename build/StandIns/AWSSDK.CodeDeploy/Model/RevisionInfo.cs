namespace Amazon.CodeDeploy.Model;

public partial class RevisionInfo
{
    public RevisionLocation? RevisionLocation { get; set; }

    public GenericRevisionInfo? GenericRevisionInfo { get; set; }
}
