using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployments: of an application and group, both or neither.</summary>
public sealed record ListDeploymentsInput(
    string? ApplicationName, string? DeploymentGroupName, string? ExternalId, IReadOnlyList<string>? IncludeOnlyStatuses, TimeRange? CreateTimeRange, string? NextToken);

/// <summary>A stretch of time; either end may be open.</summary>
public sealed record TimeRange(DateTimeOffset? Start, DateTimeOffset? End);

/// <summary>Ids of deployments, newest first.</summary>
public sealed record ListDeploymentsOutput(IReadOnlyList<string> Deployments, string? NextToken);

/// <summary>Lists deployments, newest first.</summary>
public sealed class ListDeployments(CodeDeployStore store, StateStore state) : Operation<ListDeploymentsInput, ListDeploymentsOutput>(state)
{
    /// <inheritdoc/>
    protected override ListDeploymentsOutput Handle(ListDeploymentsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.CreateTimeRange is { Start: { } start, End: { } end } && end < start)
            throw CodeDeployErrors.Named("InvalidTimeRangeException", "The end of the time range lies before its start.");
        if (request.ExternalId is not null)
            throw CodeDeployErrors.Named("InvalidExternalIdException", "External ids are given by CloudFormation deployments, which LocalAws has not.");
        var groupId = GroupId(request, call.Scope);
        var matching = store.NewestFirst(call.Scope).Where(each =>
            (groupId is null || each.GroupId == groupId)
            && (request.ApplicationName is null || each.Info.ApplicationName == request.ApplicationName)
            && (request.IncludeOnlyStatuses is not { Count: > 0 } statuses || statuses.Contains(each.Info.Status, StringComparer.Ordinal))
            && !(each.Info.CreateTime < request.CreateTimeRange?.Start) && !(each.Info.CreateTime > request.CreateTimeRange?.End));
        var (page, next) = Pages.InOrder(matching, each => each.Id, request.NextToken);
        return new ListDeploymentsOutput([.. page.Select(each => each.Id)], next);
    }

    private string? GroupId(ListDeploymentsInput request, Scope scope)
    {
        if (request.ApplicationName is null)
            return request.DeploymentGroupName is null ? null : throw CodeDeployErrors.ApplicationNameRequired();
        store.Application(scope, request.ApplicationName);
        return request.DeploymentGroupName is { } name ? store.Group(scope, request.ApplicationName, name).Info.DeploymentGroupId : throw CodeDeployErrors.DeploymentGroupNameRequired();
    }
}
