namespace Amazon.AutoScaling.Model;

public partial class LaunchConfiguration
{
    /// <summary>Required; 1 to 255 characters.</summary>
    public string? LaunchConfigurationName { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string? LaunchConfigurationARN { get; set; }

    /// <summary>Required; 1 to 255 characters.</summary>
    public string? ImageId { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? KeyName { get; set; }

    public List<string>? SecurityGroups { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? ClassicLinkVPCId { get; set; }

    public List<string>? ClassicLinkVPCSecurityGroups { get; set; }

    /// <summary>At most 21847 characters.</summary>
    public string? UserData { get; set; }

    /// <summary>Required; 1 to 255 characters.</summary>
    public string? InstanceType { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? KernelId { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? RamdiskId { get; set; }

    public List<BlockDeviceMapping>? BlockDeviceMappings { get; set; }

    public InstanceMonitoring? InstanceMonitoring { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? SpotPrice { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string? IamInstanceProfile { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreatedTime { get; set; }

    public bool? EbsOptimized { get; set; }

    public bool? AssociatePublicIpAddress { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string? PlacementTenancy { get; set; }

    public InstanceMetadataOptions? MetadataOptions { get; set; }
}
