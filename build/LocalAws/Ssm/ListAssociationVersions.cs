using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;

namespace LocalAws.Ssm;

/// <summary>Of which association.</summary>
public sealed record ListAssociationVersionsRequest(string AssociationId, int? MaxResults, string? NextToken);

/// <summary>A page of its versions, the oldest first.</summary>
public sealed record ListAssociationVersionsResult(IReadOnlyList<AssociationVersionInfo> AssociationVersions, string? NextToken);

/// <summary>A version.</summary>
public sealed record AssociationVersionInfo(
    string AssociationId, string AssociationVersion, DateTimeOffset CreatedDate, string Name, string? DocumentVersion, IReadOnlyDictionary<string, IReadOnlyList<string>>? Parameters,
    IReadOnlyList<Target> Targets, string? ScheduleExpression, string? AssociationName, string? MaxErrors, string? MaxConcurrency, string? ComplianceSeverity, string? SyncCompliance,
    bool ApplyOnlyAtCronInterval, int? ScheduleOffset, InstanceAssociationOutputLocation? OutputLocation);

internal sealed class ListAssociationVersions(StateStore store, AssociationStore associations) : Operation<ListAssociationVersionsRequest, ListAssociationVersionsResult>(store)
{
    private const int Usual = 50;

    protected override ListAssociationVersionsResult Handle(ListAssociationVersionsRequest request, CallContext call)
    {
        var association = associations.Get(call.Scope, request.AssociationId);
        var (page, next) = Paging.Page(
            association.Versions, each => each.Number.ToString("D6", CultureInfo.InvariantCulture), request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new([.. page.Select(each => Shown(association.Id, each))], next);
    }

    private static AssociationVersionInfo Shown(string id, AssociationVersion each) => new(
        id, AssociationText.Number(each.Number), each.Created, each.Document, each.DocumentVersion ?? "$DEFAULT", each.Parameters, AssociationText.Targets(each), each.Schedule, each.Name,
        each.MaxErrors, each.MaxConcurrency, each.ComplianceSeverity, each.SyncCompliance, each.OnlyAtCronInterval, each.ScheduleOffset, each.Output is { } output ? new(output) : null);
}
