namespace LocalAws.Ec2;

/// <summary>A version of a launch template: a number, <c>$Default</c> or <c>$Latest</c>.</summary>
public sealed record LaunchTemplateSpecification(string? LaunchTemplateId, string? LaunchTemplateName, string? Version);
