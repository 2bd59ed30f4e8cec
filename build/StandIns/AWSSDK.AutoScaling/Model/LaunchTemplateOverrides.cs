namespace Amazon.AutoScaling.Model;

public partial class LaunchTemplateOverrides
{
    /// <summary>1 to 255 characters.</summary>
    public string? InstanceType { get; set; }

    /// <summary>1 to 32 characters.</summary>
    public string? WeightedCapacity { get; set; }

    public LaunchTemplateSpecification? LaunchTemplateSpecification { get; set; }

    public InstanceRequirements? InstanceRequirements { get; set; }

    /// <summary>5 to 21 characters.</summary>
    public string? ImageId { get; set; }
}
