namespace Amazon.AutoScaling.Model;

public partial class LaunchTemplate
{
    public LaunchTemplateSpecification? LaunchTemplateSpecification { get; set; }

    public List<LaunchTemplateOverrides>? Overrides { get; set; }
}
