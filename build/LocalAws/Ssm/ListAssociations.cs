using System.Globalization;
using System.Text.Json.Serialization;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;

namespace LocalAws.Ssm;

/// <summary>Which associations.</summary>
public sealed record ListAssociationsRequest(IReadOnlyList<AssociationFilter>? AssociationFilterList, int? MaxResults, string? NextToken);

/// <summary>A property and its value.</summary>
public sealed record AssociationFilter([property: JsonPropertyName("key")] string Key, [property: JsonPropertyName("value")] string Value);

/// <summary>A page of associations.</summary>
public sealed record ListAssociationsResult(IReadOnlyList<Association> Associations, string? NextToken);

/// <summary>An association in a listing.</summary>
public sealed record Association(
    string? Name, string? InstanceId, string? AssociationId, string? AssociationVersion, string? DocumentVersion, IReadOnlyList<Target>? Targets, DateTimeOffset? LastExecutionDate,
    AssociationOverview? Overview, string? ScheduleExpression, string? AssociationName, int? ScheduleOffset);

internal sealed class ListAssociations(StateStore store, AssociationStore associations, AssociationReport report) : Operation<ListAssociationsRequest, ListAssociationsResult>(store)
{
    private const int Usual = 50;

    protected override ListAssociationsResult Handle(ListAssociationsRequest request, CallContext call)
    {
        var found = associations.List(call.Scope).Select(each => report.Describe(call.Scope, each)).Where(each => (request.AssociationFilterList ?? []).All(filter => Fits(each, filter)));
        var (page, next) = Paging.Page(found, each => each.AssociationId!, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new([.. page.Select(Shown)], next);
    }

    private static bool Fits(AssociationDescription each, AssociationFilter filter) => filter.Key switch
    {
        "InstanceId" => each.InstanceId == filter.Value || each.Targets!.Any(target => target.Key == "InstanceIds" && target.Values!.Contains(filter.Value)),
        "Name" => each.Name == filter.Value,
        "AssociationId" => each.AssociationId == filter.Value,
        "AssociationName" => each.AssociationName == filter.Value,
        "AssociationStatusName" => each.Overview!.Status == filter.Value,
        "LastExecutedBefore" => each.LastExecutionDate < Time(filter.Value),
        "LastExecutedAfter" => each.LastExecutionDate > Time(filter.Value),
        _ => throw SsmErrors.Invalid($"LocalAws does not implement the filter {filter.Key} here."),
    };

    private static DateTimeOffset Time(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        ? time
        : throw SsmErrors.Invalid($"'{text}' is no time (2026-01-31T12:00:00Z).");

    private static Association Shown(AssociationDescription each) => new(
        each.Name, each.InstanceId, each.AssociationId, each.AssociationVersion, each.DocumentVersion, each.Targets, each.LastExecutionDate, each.Overview, each.ScheduleExpression,
        each.AssociationName, each.ScheduleOffset);
}
