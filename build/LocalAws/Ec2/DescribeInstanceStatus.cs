using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which instances' status to show; only running ones unless all are asked for.</summary>
public sealed record DescribeInstanceStatusRequest(
    IReadOnlyList<string>? InstanceIds, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken, bool? IncludeAllInstances);

/// <summary>State and checks of the instances.</summary>
public sealed record DescribeInstanceStatusResult(IReadOnlyList<InstanceStatus> InstanceStatuses, string? NextToken);

/// <summary>State and checks of an instance.</summary>
public sealed record InstanceStatus(
    string? AvailabilityZone, string InstanceId, InstanceState InstanceState, InstanceStatusSummary Status, InstanceStatusSummary SystemStatus)
{
    /// <summary>The model names the checks as the record itself.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("InstanceStatus")]
    public InstanceStatusSummary Status { get; init; } = Status;
}

/// <summary>Result of the checks: <c>ok</c>, or <c>not-applicable</c> while the instance does not run.</summary>
public sealed record InstanceStatusSummary(string Status, IReadOnlyList<InstanceStatusDetails>? Details);

/// <summary>One check.</summary>
public sealed record InstanceStatusDetails(string Name, string Status);

/// <summary>Tells which instances are in use. A running instance passes its checks: nothing measures them.</summary>
public sealed class DescribeInstanceStatus(InstanceStore store, StateStore state) : Operation<DescribeInstanceStatusRequest, DescribeInstanceStatusResult>(state)
{
    /// <inheritdoc/>
    protected override DescribeInstanceStatusResult Handle(DescribeInstanceStatusRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = request.InstanceIds is { Count: > 0 } ids ? store.Get(call.Scope, ids) : store.List(call.Scope);
        var matching = InstanceFilters.Apply(all, request.Filters).Where(each => request.IncludeAllInstances == true || each.State == "running");
        var (page, next) = Paging.Page(
            matching.OrderBy(each => each.Id, StringComparer.Ordinal), each => each.Id, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeInstanceStatusResult([.. page.Select(StatusOf)], next);
    }

    private static InstanceStatus StatusOf(InstanceDocument each)
    {
        var summary = each.State == "running"
            ? new InstanceStatusSummary("ok", [new InstanceStatusDetails("reachability", "passed")])
            : new InstanceStatusSummary("not-applicable", null);
        return new InstanceStatus(each.Instance.Placement?.AvailabilityZone, each.Id, each.Instance.State!, summary, summary);
    }
}
