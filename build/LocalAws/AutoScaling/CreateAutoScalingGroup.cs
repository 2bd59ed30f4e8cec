using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>A new group.</summary>
public sealed record CreateAutoScalingGroupType
{
    public required string AutoScalingGroupName { get; init; }

    public string? LaunchConfigurationName { get; init; }

    public LaunchTemplateSpecification? LaunchTemplate { get; init; }

    public JsonElement? MixedInstancesPolicy { get; init; }

    public string? InstanceId { get; init; }

    public required int MinSize { get; init; }

    public required int MaxSize { get; init; }

    public int? DesiredCapacity { get; init; }

    public int? DefaultCooldown { get; init; }

    public IReadOnlyList<string>? AvailabilityZones { get; init; }

    public IReadOnlyList<string>? LoadBalancerNames { get; init; }

    public IReadOnlyList<string>? TargetGroupARNs { get; init; }

    public string? HealthCheckType { get; init; }

    public int? HealthCheckGracePeriod { get; init; }

    public string? VPCZoneIdentifier { get; init; }

    public IReadOnlyList<string>? TerminationPolicies { get; init; }

    public bool? NewInstancesProtectedFromScaleIn { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }
}

/// <summary>Creates a group; its instances are launched at once.</summary>
public sealed class CreateAutoScalingGroup(GroupStore store, GroupRules rules, StateStore state) : Operation<CreateAutoScalingGroupType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(CreateAutoScalingGroupType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (store.Find(call.Scope, request.AutoScalingGroupName) is not null)
            throw AutoScalingErrors.AlreadyExists(request.AutoScalingGroupName);
        if (request.LaunchConfigurationName is not null || request.MixedInstancesPolicy is not null || request.InstanceId is not null)
            throw AutoScalingErrors.Unsupported("launch configurations, mixed instances and copies of an instance");
        if (request.LoadBalancerNames is { Count: > 0 })
            throw AutoScalingErrors.Unsupported("classic load balancers");
        if (request.LaunchTemplate is null)
            throw AutoScalingErrors.Invalid("Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy parameter.");
        var group = Of(request, call);
        rules.Check(call.Scope, group);
        var template = rules.Version(call.Scope, group);
        store.Put(call.Scope, new GroupDocument
        {
            Group = group with { LaunchTemplate = new(template.LaunchTemplateId, template.LaunchTemplateName, request.LaunchTemplate.Version ?? "$Default") },
        });
        return Unit.Value;
    }

    private static AutoScalingGroup Of(CreateAutoScalingGroupType request, CallContext call) => new()
    {
        AutoScalingGroupName = request.AutoScalingGroupName,
        AutoScalingGroupARN = Arn.Of("autoscaling", call.Scope, $"autoScalingGroup:{Ids.Uuid()}:autoScalingGroupName/{request.AutoScalingGroupName}").ToString(),
        LaunchTemplate = request.LaunchTemplate,
        MinSize = request.MinSize,
        MaxSize = request.MaxSize,
        DesiredCapacity = request.DesiredCapacity ?? request.MinSize,
        DefaultCooldown = request.DefaultCooldown ?? 300,
        AvailabilityZones = GroupRules.Zones(call.Scope, request.AvailabilityZones, request.VPCZoneIdentifier),
        TargetGroupARNs = request.TargetGroupARNs ?? [],
        HealthCheckType = request.HealthCheckType ?? "EC2",
        HealthCheckGracePeriod = request.HealthCheckGracePeriod ?? 0,
        CreatedTime = call.Now,
        VPCZoneIdentifier = request.VPCZoneIdentifier ?? "",
        TerminationPolicies = request.TerminationPolicies ?? ["Default"],
        NewInstancesProtectedFromScaleIn = request.NewInstancesProtectedFromScaleIn ?? false,
        Tags = GroupTags.Add(request.AutoScalingGroupName, [], request.Tags ?? []),
    };
}
