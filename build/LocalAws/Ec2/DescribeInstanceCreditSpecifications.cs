using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which instances.</summary>
public sealed record DescribeInstanceCreditSpecificationsRequest(IReadOnlyList<string>? InstanceIds, IReadOnlyList<Filter>? Filters, int? MaxResults, string? NextToken);

/// <summary>Their CPU credits.</summary>
public sealed record DescribeInstanceCreditSpecificationsResult(IReadOnlyList<InstanceCreditSpecification> InstanceCreditSpecifications, string? NextToken);

/// <summary>Whether an instance may use more than its credits: <c>standard</c> or <c>unlimited</c>.</summary>
public sealed record InstanceCreditSpecification(string InstanceId, string CpuCredits);

/// <summary>Shows what burstable instances were given, or their types' defaults. No credits are counted.</summary>
public sealed class DescribeInstanceCreditSpecifications(InstanceStore store, StateStore state)
    : Operation<DescribeInstanceCreditSpecificationsRequest, DescribeInstanceCreditSpecificationsResult>(state)
{
    /// <inheritdoc/>
    protected override DescribeInstanceCreditSpecificationsResult Handle(DescribeInstanceCreditSpecificationsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var chosen = request.InstanceIds is { Count: > 0 } ids ? store.Get(call.Scope, ids) : store.List(call.Scope);
        var burstable = InstanceFilters.Apply(chosen, request.Filters).Where(CpuCredits.AreCounted).OrderBy(each => each.Id, StringComparer.Ordinal);
        var (page, next) = Paging.Page(burstable, each => each.Id, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeInstanceCreditSpecificationsResult(
            [.. page.Select(each => new InstanceCreditSpecification(each.Id, Ec2.CpuCredits.Of(each)))], next);
    }
}
