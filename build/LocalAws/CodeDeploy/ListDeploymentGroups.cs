using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which application's groups.</summary>
public sealed record ListDeploymentGroupsInput(string ApplicationName, string? NextToken);

/// <summary>Names of deployment groups.</summary>
public sealed record ListDeploymentGroupsOutput(string ApplicationName, IReadOnlyList<string> DeploymentGroups, string? NextToken);

/// <summary>Lists the deployment groups of an application.</summary>
public sealed class ListDeploymentGroups(CodeDeployStore store, StateStore state) : Operation<ListDeploymentGroupsInput, ListDeploymentGroupsOutput>(state)
{
    /// <inheritdoc/>
    protected override ListDeploymentGroupsOutput Handle(ListDeploymentGroupsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Application(call.Scope, request.ApplicationName);
        var (page, next) = Pages.Of(store.Groups(call.Scope, request.ApplicationName).Select(each => each.Info.DeploymentGroupName!), request.NextToken);
        return new ListDeploymentGroupsOutput(request.ApplicationName, page, next);
    }
}
