using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Activities of a group, or by id.</summary>
public sealed record DescribeScalingActivitiesType(IReadOnlyList<string>? ActivityIds, string? AutoScalingGroupName, bool? IncludeDeletedGroups, int? MaxRecords, string? NextToken);

/// <summary>A page of activities, newest first.</summary>
public sealed record ActivitiesType(IReadOnlyList<Activity> Activities, string? NextToken);

/// <summary>Shows what groups did.</summary>
public sealed class DescribeScalingActivities(GroupStore store, StateStore state) : Operation<DescribeScalingActivitiesType, ActivitiesType>(state)
{
    /// <inheritdoc/>
    protected override ActivitiesType Handle(DescribeScalingActivitiesType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var present = store.List(call.Scope).Select(each => each.Group.AutoScalingGroupARN).ToHashSet(StringComparer.Ordinal);
        var chosen = store.Activities(call.Scope)
            .Where(each => request.IncludeDeletedGroups == true || present.Contains(each.AutoScalingGroupARN!))
            .Where(each => request.AutoScalingGroupName is null || each.AutoScalingGroupName == request.AutoScalingGroupName)
            .Where(each => request.ActivityIds is not { Count: > 0 } ids || ids.Contains(each.ActivityId, StringComparer.Ordinal));
        // Newest first: the key grows as the time goes back.
        var (page, next) = Paging.Page(chosen, each => $"{DateTimeOffset.MaxValue.Ticks - each.StartTime.UtcTicks:D19}/{each.ActivityId}", request.NextToken, PageSize.Of(request.MaxRecords, 100), AutoScalingErrors.InvalidToken);
        return new ActivitiesType(page, next);
    }
}
