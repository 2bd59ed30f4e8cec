namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ProjectBadge</c>.</summary>
public partial class ProjectBadge
{
    public bool? BadgeEnabled { get; set; }

    public string? BadgeRequestUrl { get; set; }
}
