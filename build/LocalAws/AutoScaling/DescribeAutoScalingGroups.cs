using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Groups by name or by tag, or all; names that there are not are left out.</summary>
public sealed record AutoScalingGroupNamesType(IReadOnlyList<string>? AutoScalingGroupNames, string? NextToken, int? MaxRecords, IReadOnlyList<Filter>? Filters);

/// <summary>A page of groups.</summary>
public sealed record AutoScalingGroupsType(IReadOnlyList<AutoScalingGroup> AutoScalingGroups, string? NextToken);

/// <summary>Shows groups with their instances.</summary>
public sealed class DescribeAutoScalingGroups(GroupStore store, StateStore state) : Operation<AutoScalingGroupNamesType, AutoScalingGroupsType>(state)
{
    /// <inheritdoc/>
    protected override AutoScalingGroupsType Handle(AutoScalingGroupNamesType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var chosen = store.List(call.Scope)
            .Where(each => request.AutoScalingGroupNames is not { Count: > 0 } names || names.Contains(each.Name, StringComparer.Ordinal))
            .Where(each => (request.Filters ?? []).All(filter => Matches(each, filter)));
        var (page, next) = Paging.Page(chosen, each => each.Name, request.NextToken, PageSize.Of(request.MaxRecords, 50), AutoScalingErrors.InvalidToken);
        return new AutoScalingGroupsType([.. page.Select(each => each.Shown())], next);
    }

    private static bool Matches(GroupDocument group, Filter filter) => filter.Name switch
    {
        "tag-key" => group.Group.Tags.Any(tag => filter.Values?.Contains(tag.Key) == true),
        "tag-value" => group.Group.Tags.Any(tag => filter.Values?.Contains(tag.Value) == true),
        { } name when name.StartsWith("tag:", StringComparison.Ordinal) => group.Group.Tags.Any(tag => tag.Key == name[4..] && filter.Values?.Contains(tag.Value) == true),
        var other => throw AutoScalingErrors.Invalid($"Filter {other} is not one of tag-key, tag-value, tag:<key>"),
    };
}
