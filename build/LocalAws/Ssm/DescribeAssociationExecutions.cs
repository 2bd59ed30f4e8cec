using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;

namespace LocalAws.Ssm;

/// <summary>Which runs of an association.</summary>
public sealed record DescribeAssociationExecutionsRequest(string AssociationId, IReadOnlyList<AssociationExecutionFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A property, a value and how they compare: EQUAL, LESS_THAN or GREATER_THAN.</summary>
public sealed record AssociationExecutionFilter(string Key, string Value, string Type);

/// <summary>A page of runs, the newest first.</summary>
public sealed record DescribeAssociationExecutionsResult(IReadOnlyList<AssociationExecution> AssociationExecutions, string? NextToken);

/// <summary>A run.</summary>
/// <param name="ResourceCountByStatus">E.g. <c>{Success=2}</c>.</param>
public sealed record AssociationExecution(
    string AssociationId, string AssociationVersion, string ExecutionId, string Status, string DetailedStatus, DateTimeOffset CreatedTime, DateTimeOffset? LastExecutionDate,
    string ResourceCountByStatus);

internal sealed class DescribeAssociationExecutions(StateStore store, AssociationStore associations, AssociationReport report)
    : Operation<DescribeAssociationExecutionsRequest, DescribeAssociationExecutionsResult>(store)
{
    protected override DescribeAssociationExecutionsResult Handle(DescribeAssociationExecutionsRequest request, CallContext call)
    {
        var association = associations.Get(call.Scope, request.AssociationId);
        var found = associations.Executions(call.Scope, association.Id).Select(run => Shown(call.Scope, run)).Where(each => (request.Filters ?? []).All(filter => Fits(each, filter))).ToList();
        var (page, next) = NewestFirst.Page(found, each => each.ExecutionId, request.NextToken, request.MaxResults);
        return new(page, next);
    }

    private AssociationExecution Shown(Scope scope, StoredExecution run)
    {
        var targets = report.Targets(scope, run);
        var counts = targets.CountBy(AssociationReport.StatusOf).OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}={each.Value}");
        var status = report.StatusOf(scope, run);
        return new(
            run.AssociationId, AssociationText.Number(run.Version), run.Id, status, run.Failure ?? status, run.Created, targets.Max(each => each.Ended) ?? run.Created,
            $"{{{string.Join(", ", counts)}}}");
    }

    private static bool Fits(AssociationExecution run, AssociationExecutionFilter filter)
    {
        var order = filter.Key switch
        {
            "ExecutionId" => string.CompareOrdinal(run.ExecutionId, filter.Value),
            "Status" => string.CompareOrdinal(run.Status, filter.Value),
            _ when DateTimeOffset.TryParse(filter.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => run.CreatedTime.CompareTo(time),
            _ => throw SsmErrors.Invalid($"'{filter.Value}' is no time (2026-01-31T12:00:00Z)."),
        };
        return filter.Type switch { "LESS_THAN" => order < 0, "GREATER_THAN" => order > 0, _ => order == 0 };
    }
}
