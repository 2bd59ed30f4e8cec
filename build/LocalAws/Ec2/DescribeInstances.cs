using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which instances to show.</summary>
public sealed record DescribeInstancesRequest(IReadOnlyList<string>? InstanceIds, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>The instances, with the request that started each.</summary>
public sealed record DescribeInstancesResult(IReadOnlyList<Reservation> Reservations, string? NextToken);

/// <summary>Shows instances; those that were terminated more than an hour ago are gone.</summary>
public sealed class DescribeInstances(InstanceStore store, StateStore state, TimeProvider clock) : Operation<DescribeInstancesRequest, DescribeInstancesResult>(state)
{
    private static readonly TimeSpan ShownAfterTermination = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override DescribeInstancesResult Handle(DescribeInstancesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var gone in store.List(call.Scope).Where(each => each.TerminatedAt + ShownAfterTermination < clock.GetUtcNow()))
            store.Remove(call.Scope, gone.Id);
        var all = request.InstanceIds is { Count: > 0 } ids ? store.Get(call.Scope, ids) : store.List(call.Scope);
        var matching = InstanceFilters.Apply(all, request.Filters).OrderBy(each => each.Id, StringComparer.Ordinal);
        var (page, next) = Paging.Page(matching, each => each.Id, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeInstancesResult([.. page.GroupBy(each => each.ReservationId, StringComparer.Ordinal).Select(group =>
            new Reservation([], [.. group.OrderBy(each => each.Instance.AmiLaunchIndex).Select(each => each.Instance)], call.AccountId, null, group.Key))], next);
    }
}
