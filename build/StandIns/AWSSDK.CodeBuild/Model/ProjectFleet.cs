namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ProjectFleet</c>.</summary>
public partial class ProjectFleet
{
    public string? FleetArn { get; set; }
}
