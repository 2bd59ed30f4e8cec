namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>RevisionInfo</c>.</summary>
public partial class RevisionInfo
{
    public RevisionLocation? RevisionLocation { get; set; }

    public GenericRevisionInfo? GenericRevisionInfo { get; set; }
}
