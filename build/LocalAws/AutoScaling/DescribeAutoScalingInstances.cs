using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Instances by id, or all of all groups.</summary>
public sealed record DescribeAutoScalingInstancesType(IReadOnlyList<string>? InstanceIds, int? MaxRecords, string? NextToken);

/// <summary>An instance and its group.</summary>
public sealed record AutoScalingInstanceDetails(
    string InstanceId, string? InstanceType, string AutoScalingGroupName, string AvailabilityZone, string LifecycleState, string HealthStatus,
    LaunchTemplateSpecification? LaunchTemplate, bool ProtectedFromScaleIn);

/// <summary>A page of instances.</summary>
public sealed record AutoScalingInstancesType(IReadOnlyList<AutoScalingInstanceDetails> AutoScalingInstances, string? NextToken);

/// <summary>Shows the instances of groups.</summary>
public sealed class DescribeAutoScalingInstances(GroupStore store, StateStore state) : Operation<DescribeAutoScalingInstancesType, AutoScalingInstancesType>(state)
{
    /// <inheritdoc/>
    protected override AutoScalingInstancesType Handle(DescribeAutoScalingInstancesType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = store.List(call.Scope).SelectMany(group => group.Instances.Select(each => Details(group, each)))
            .Where(each => request.InstanceIds is not { Count: > 0 } ids || ids.Contains(each.InstanceId, StringComparer.Ordinal))
            .OrderBy(each => each.InstanceId, StringComparer.Ordinal);
        var (page, next) = Paging.Page(all, each => each.InstanceId, request.NextToken, PageSize.Of(request.MaxRecords, 50), AutoScalingErrors.InvalidToken);
        return new AutoScalingInstancesType(page, next);
    }

    private static AutoScalingInstanceDetails Details(GroupDocument group, GroupInstance each) =>
        new(each.Id, each.InstanceType, group.Name, each.Zone, each.ShownState, each.Health.ToUpperInvariant(), each.LaunchTemplate, each.IsProtected);
}
