using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The instance and one of its attributes.</summary>
public sealed record DescribeInstanceAttributeRequest(string InstanceId, string Attribute);

/// <summary>The attribute.</summary>
public sealed record DescribeInstanceAttributeResult
{
    public required string InstanceId { get; init; }

    public AttributeBooleanValue? DisableApiTermination { get; init; }

    public AttributeBooleanValue? DisableApiStop { get; init; }

    public AttributeBooleanValue? EbsOptimized { get; init; }

    public AttributeBooleanValue? EnaSupport { get; init; }

    public AttributeBooleanValue? SourceDestCheck { get; init; }

    public AttributeValue? InstanceInitiatedShutdownBehavior { get; init; }

    public AttributeValue? InstanceType { get; init; }

    public AttributeValue? RootDeviceName { get; init; }

    public AttributeValue? UserData { get; init; }

    public IReadOnlyList<GroupIdentifier>? Groups { get; init; }

    public IReadOnlyList<InstanceBlockDeviceMapping>? BlockDeviceMappings { get; init; }
}

/// <summary>Shows an attribute that DescribeInstances does not have, or has elsewhere.</summary>
public sealed class DescribeInstanceAttribute(InstanceStore store, StateStore state) : Operation<DescribeInstanceAttributeRequest, DescribeInstanceAttributeResult>(state)
{
    /// <inheritdoc/>
    protected override DescribeInstanceAttributeResult Handle(DescribeInstanceAttributeRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, [request.InstanceId])[0];
        var instance = document.Instance;
        var result = new DescribeInstanceAttributeResult { InstanceId = document.Id };
        return request.Attribute switch
        {
            "disableApiTermination" => result with { DisableApiTermination = new(document.DisableApiTermination) },
            "disableApiStop" => result with { DisableApiStop = new(document.DisableApiStop) },
            "ebsOptimized" => result with { EbsOptimized = new(instance.EbsOptimized) },
            "enaSupport" => result with { EnaSupport = new(instance.EnaSupport) },
            "sourceDestCheck" => result with { SourceDestCheck = new(instance.SourceDestCheck) },
            "instanceInitiatedShutdownBehavior" => result with { InstanceInitiatedShutdownBehavior = new(document.ShutdownBehavior) },
            "instanceType" => result with { InstanceType = new(instance.InstanceType) },
            "rootDeviceName" => result with { RootDeviceName = new(instance.RootDeviceName) },
            "userData" => result with { UserData = new(document.UserData) },
            "groupSet" => result with { Groups = instance.SecurityGroups },
            "blockDeviceMapping" => result with { BlockDeviceMappings = instance.BlockDeviceMappings },
            "kernel" or "ramdisk" or "productCodes" or "sriovNetSupport" or "enclaveOptions" => result,
            _ => throw Ec2Errors.InvalidParameter($"Value ({request.Attribute}) for parameter attribute is invalid. Unknown attribute."),
        };
    }
}
