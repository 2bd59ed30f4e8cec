using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployments; at most 25.</summary>
public sealed record BatchGetDeploymentsInput(IReadOnlyList<string> DeploymentIds);

/// <summary>The deployments.</summary>
public sealed record BatchGetDeploymentsOutput(IReadOnlyList<DeploymentInfo> DeploymentsInfo);

/// <summary>Shows several deployments; those that there are not are left out.</summary>
public sealed class BatchGetDeployments(CodeDeployStore store, StateStore state) : Operation<BatchGetDeploymentsInput, BatchGetDeploymentsOutput>(state)
{
    private const int Limit = 25;

    /// <inheritdoc/>
    protected override BatchGetDeploymentsOutput Handle(BatchGetDeploymentsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.DeploymentIds.Count > Limit)
            throw CodeDeployErrors.BatchLimit("deployments", Limit);
        var found = request.DeploymentIds.Select(id => store.Deployments.Find(call.Scope, id)).OfType<Deployment>();
        return new BatchGetDeploymentsOutput([.. found.Select(each => DeploymentView.Of(store, call.Scope, each))]);
    }
}
