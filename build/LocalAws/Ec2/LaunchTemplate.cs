namespace LocalAws.Ec2;

/// <summary>A launch template.</summary>
public sealed record LaunchTemplate(
    string LaunchTemplateId, string LaunchTemplateName, DateTimeOffset CreateTime, string CreatedBy, long DefaultVersionNumber, long LatestVersionNumber, IReadOnlyList<Tag> Tags);

/// <summary>A version of a launch template.</summary>
public sealed record LaunchTemplateVersion(
    string LaunchTemplateId, string LaunchTemplateName, long VersionNumber, string? VersionDescription, DateTimeOffset CreateTime, string CreatedBy, bool DefaultVersion,
    LaunchTemplateData LaunchTemplateData);

/// <summary>A launch template as it is stored; its versions are numbered from 1.</summary>
public sealed record LaunchTemplateDocument(LaunchTemplate Template, IReadOnlyList<LaunchTemplateVersion> Versions)
{
    /// <summary>The highest number that was ever given, when versions were deleted.</summary>
    public long? LastNumber { get; init; }

    /// <summary>Number of the next version.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public long NextNumber => Math.Max(LastNumber ?? 0, Template.LatestVersionNumber) + 1;

    /// <summary>Its versions as they are shown.</summary>
    public IEnumerable<LaunchTemplateVersion> Shown => Versions.Select(each => each with { DefaultVersion = each.VersionNumber == Template.DefaultVersionNumber });
}
