using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which on-premises instances; at most 25.</summary>
public sealed record BatchGetOnPremisesInstancesInput(IReadOnlyList<string> InstanceNames);

/// <summary>The on-premises instances.</summary>
public sealed record BatchGetOnPremisesInstancesOutput(IReadOnlyList<InstanceInfo> InstanceInfos);

/// <summary>Shows several on-premises instances; those that there are not are left out.</summary>
public sealed class BatchGetOnPremisesInstances(CodeDeployStore store, StateStore state)
    : Operation<BatchGetOnPremisesInstancesInput, BatchGetOnPremisesInstancesOutput>(state)
{
    private const int Limit = 25;

    /// <inheritdoc/>
    protected override BatchGetOnPremisesInstancesOutput Handle(BatchGetOnPremisesInstancesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.InstanceNames.Count > Limit)
            throw CodeDeployErrors.BatchLimit("instances", Limit);
        return new BatchGetOnPremisesInstancesOutput([.. request.InstanceNames.Select(name => store.OnPremises.Find(call.Scope, name)).OfType<InstanceInfo>()]);
    }
}
