using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Changes to a group; what is null stays as it is.</summary>
public sealed record UpdateAutoScalingGroupType
{
    public required string AutoScalingGroupName { get; init; }

    public string? LaunchConfigurationName { get; init; }

    public LaunchTemplateSpecification? LaunchTemplate { get; init; }

    public JsonElement? MixedInstancesPolicy { get; init; }

    public int? MinSize { get; init; }

    public int? MaxSize { get; init; }

    public int? DesiredCapacity { get; init; }

    public int? DefaultCooldown { get; init; }

    public IReadOnlyList<string>? AvailabilityZones { get; init; }

    public string? HealthCheckType { get; init; }

    public int? HealthCheckGracePeriod { get; init; }

    public string? VPCZoneIdentifier { get; init; }

    public IReadOnlyList<string>? TerminationPolicies { get; init; }

    public bool? NewInstancesProtectedFromScaleIn { get; init; }
}

/// <summary>Changes a group: its size follows at once, its instances keep what they were launched with.</summary>
public sealed class UpdateAutoScalingGroup(GroupStore store, GroupRules rules, StateStore state) : Operation<UpdateAutoScalingGroupType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateAutoScalingGroupType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.LaunchConfigurationName is not null || request.MixedInstancesPolicy is not null)
            throw AutoScalingErrors.Unsupported("launch configurations and mixed instances");
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var group = Changed(document.Group, request, call.Scope);
        rules.Check(call.Scope, group);
        if (request.LaunchTemplate is { } asked)
        {
            var template = rules.Version(call.Scope, group);
            group = group with { LaunchTemplate = new(template.LaunchTemplateId, template.LaunchTemplateName, asked.Version ?? "$Default") };
        }
        store.Put(call.Scope, document with { Group = group });
        return Unit.Value;
    }

    private static AutoScalingGroup Changed(AutoScalingGroup group, UpdateAutoScalingGroupType request, Scope scope)
    {
        var (least, most) = (request.MinSize ?? group.MinSize, request.MaxSize ?? group.MaxSize);
        var moved = request.AvailabilityZones is not null || request.VPCZoneIdentifier is not null;
        return group with
        {
            LaunchTemplate = request.LaunchTemplate ?? group.LaunchTemplate,
            MinSize = least,
            MaxSize = most,
            // A size that no longer fits follows its bounds, unless the request names one.
            DesiredCapacity = request.DesiredCapacity ?? Math.Max(least, Math.Min(group.DesiredCapacity, most)),
            DefaultCooldown = request.DefaultCooldown ?? group.DefaultCooldown,
            AvailabilityZones = moved ? GroupRules.Zones(scope, request.AvailabilityZones, request.VPCZoneIdentifier) : group.AvailabilityZones,
            VPCZoneIdentifier = moved ? request.VPCZoneIdentifier ?? "" : group.VPCZoneIdentifier,
            HealthCheckType = request.HealthCheckType ?? group.HealthCheckType,
            HealthCheckGracePeriod = request.HealthCheckGracePeriod ?? group.HealthCheckGracePeriod,
            TerminationPolicies = request.TerminationPolicies ?? group.TerminationPolicies,
            NewInstancesProtectedFromScaleIn = request.NewInstancesProtectedFromScaleIn ?? group.NewInstancesProtectedFromScaleIn,
        };
    }
}
