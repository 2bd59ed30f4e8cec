using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment groups; at most 100.</summary>
public sealed record BatchGetDeploymentGroupsInput(string ApplicationName, IReadOnlyList<string> DeploymentGroupNames);

/// <summary>The deployment groups, and what is wrong with the other names.</summary>
public sealed record BatchGetDeploymentGroupsOutput(IReadOnlyList<DeploymentGroupInfo> DeploymentGroupsInfo, string? ErrorMessage);

/// <summary>Shows several deployment groups of an application.</summary>
public sealed class BatchGetDeploymentGroups(CodeDeployStore store, StateStore state) : Operation<BatchGetDeploymentGroupsInput, BatchGetDeploymentGroupsOutput>(state)
{
    private const int Limit = 100;

    /// <inheritdoc/>
    protected override BatchGetDeploymentGroupsOutput Handle(BatchGetDeploymentGroupsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Application(call.Scope, request.ApplicationName);
        if (request.DeploymentGroupNames.Count > Limit)
            throw CodeDeployErrors.BatchLimit("deployment groups", Limit);
        var missing = request.DeploymentGroupNames.Where(name => store.FindGroup(call.Scope, request.ApplicationName, name) is null).ToList();
        var found = request.DeploymentGroupNames.Except(missing).Select(name => store.Group(call.Scope, request.ApplicationName, name).Info);
        return new BatchGetDeploymentGroupsOutput([.. found], missing.Count == 0 ? null : $"Invalid deployment groups: {string.Join(", ", missing)}");
    }
}
