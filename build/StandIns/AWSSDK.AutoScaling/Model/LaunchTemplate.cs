namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>LaunchTemplate</c>.</summary>
public partial class LaunchTemplate
{
    public LaunchTemplateSpecification? LaunchTemplateSpecification { get; set; }

    public List<LaunchTemplateOverrides>? Overrides { get; set; }
}
