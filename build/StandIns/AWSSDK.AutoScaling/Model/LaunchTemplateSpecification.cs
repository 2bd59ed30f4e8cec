namespace Amazon.AutoScaling.Model;

public partial class LaunchTemplateSpecification
{
    /// <summary>1 to 255 characters.</summary>
    public string? LaunchTemplateId { get; set; }

    /// <summary>3 to 128 characters.</summary>
    public string? LaunchTemplateName { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? Version { get; set; }
}
