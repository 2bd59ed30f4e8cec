namespace Amazon.CodeBuild.Model;

public partial class ProjectBadge
{
    public bool? BadgeEnabled { get; set; }

    public string? BadgeRequestUrl { get; set; }
}
