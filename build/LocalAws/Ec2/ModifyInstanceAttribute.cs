using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Attributes to change: in their own members, or as of old by name and value.</summary>
public sealed record ModifyInstanceAttributeRequest
{
    public required string InstanceId { get; init; }

    public string? Attribute { get; init; }

    public string? Value { get; init; }

    public AttributeBooleanValue? DisableApiTermination { get; init; }

    public AttributeBooleanValue? DisableApiStop { get; init; }

    public AttributeBooleanValue? EbsOptimized { get; init; }

    public AttributeBooleanValue? SourceDestCheck { get; init; }

    public AttributeValue? InstanceInitiatedShutdownBehavior { get; init; }

    public AttributeValue? InstanceType { get; init; }

    public BlobAttributeValue? UserData { get; init; }

    public IReadOnlyList<string>? Groups { get; init; }

    public bool? DryRun { get; init; }
}

/// <summary>Bytes in the envelope that attributes have.</summary>
public sealed record BlobAttributeValue(byte[]? Value);

/// <summary>Changes attributes of an instance; type and user data need it stopped.</summary>
public sealed class ModifyInstanceAttribute(InstanceStore store, SecurityGroupStore groups, StateStore state) : Operation<ModifyInstanceAttributeRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(ModifyInstanceAttributeRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        request = Spread(request);
        var document = store.Get(call.Scope, [request.InstanceId])[0];
        if ((request.InstanceType is not null || request.UserData is not null) && document.State != "stopped")
            throw Ec2Errors.IncorrectState(document.Id, "modified: stop it first");
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        var instance = document.Instance;
        store.Put(call.Scope, document with
        {
            DisableApiTermination = request.DisableApiTermination?.Value ?? document.DisableApiTermination,
            DisableApiStop = request.DisableApiStop?.Value ?? document.DisableApiStop,
            ShutdownBehavior = request.InstanceInitiatedShutdownBehavior?.Value ?? document.ShutdownBehavior,
            UserData = request.UserData?.Value is { } bytes ? Convert.ToBase64String(bytes) : document.UserData,
            Instance = instance with
            {
                InstanceType = request.InstanceType?.Value ?? instance.InstanceType,
                EbsOptimized = request.EbsOptimized?.Value ?? instance.EbsOptimized,
                SourceDestCheck = request.SourceDestCheck?.Value ?? instance.SourceDestCheck,
                SecurityGroups = request.Groups is { Count: > 0 } ids ? [.. ids.Select(id => groups.Get(call.Scope, id, null)).Select(each => new GroupIdentifier(each.GroupName, each.GroupId))] : instance.SecurityGroups,
            },
        });
        return Unit.Value;
    }

    private static ModifyInstanceAttributeRequest Spread(ModifyInstanceAttributeRequest request) => request.Attribute switch
    {
        null => request,
        "disableApiTermination" => request with { DisableApiTermination = Switch(request) },
        "disableApiStop" => request with { DisableApiStop = Switch(request) },
        "ebsOptimized" => request with { EbsOptimized = Switch(request) },
        "sourceDestCheck" => request with { SourceDestCheck = Switch(request) },
        "instanceInitiatedShutdownBehavior" => request with { InstanceInitiatedShutdownBehavior = new(request.Value) },
        "instanceType" => request with { InstanceType = new(request.Value) },
        var other => throw Ec2Errors.Unsupported($"LocalAws does not modify the attribute {other}."),
    };

    private static AttributeBooleanValue Switch(ModifyInstanceAttributeRequest request) =>
        bool.TryParse(request.Value, out var value) ? new(value) : throw Ec2Errors.InvalidParameter($"Value ({request.Value}) for parameter value is invalid. Expecting true or false.");
}
