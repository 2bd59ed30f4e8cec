using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class EcsParameters : ExtensibleShape
{
    /// <summary>Required; 1 to 1600 characters.</summary>
    public string? TaskDefinitionArn { get; set; }

    /// <summary>At least 1.</summary>
    public int? TaskCount { get; set; }

    public LaunchType? LaunchType { get; set; }

    public NetworkConfiguration? NetworkConfiguration { get; set; }

    public string? PlatformVersion { get; set; }

    public string? Group { get; set; }

    /// <summary>At most 6 elements.</summary>
    public List<CapacityProviderStrategyItem>? CapacityProviderStrategy { get; set; }

    public bool? EnableECSManagedTags { get; set; }

    public bool? EnableExecuteCommand { get; set; }

    /// <summary>At most 10 elements.</summary>
    public List<PlacementConstraint>? PlacementConstraints { get; set; }

    /// <summary>At most 5 elements.</summary>
    public List<PlacementStrategy>? PlacementStrategy { get; set; }

    public PropagateTags? PropagateTags { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string? ReferenceId { get; set; }

    public List<Tag>? Tags { get; set; }
}
