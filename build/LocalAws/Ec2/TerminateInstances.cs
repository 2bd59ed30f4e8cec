using LocalAws.Ec2.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The instances to terminate.</summary>
public sealed record TerminateInstancesRequest(IReadOnlyList<string> InstanceIds, bool? DryRun);

/// <summary>How their states changed.</summary>
public sealed record TerminateInstancesResult(IReadOnlyList<InstanceStateChange> TerminatingInstances);

/// <summary>Ends all processes of the instances and removes their files.</summary>
public sealed class TerminateInstances(InstanceStore store, InstanceStates states, StateStore state, InstanceHost host)
    : AsyncOperation<TerminateInstancesRequest, TerminateInstancesResult>
{
    /// <inheritdoc/>
    protected override async Task<TerminateInstancesResult> HandleAsync(TerminateInstancesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var changes = state.Transaction(() =>
        {
            var documents = store.Get(call.Scope, request.InstanceIds);
            if (documents.FirstOrDefault(each => each.DisableApiTermination) is { } kept)
                throw Ec2Errors.TerminationProtected(kept.Id);
            return request.DryRun == true ? throw Ec2Errors.DryRun() : documents.Select(each => Terminate(call.Scope, each)).ToList();
        });
        await Task.WhenAll(request.InstanceIds.Select(host.TerminateAsync));
        return new TerminateInstancesResult(changes);
    }

    private InstanceStateChange Terminate(Scope scope, InstanceDocument document)
    {
        if (document.State == "terminated")
            return new InstanceStateChange(InstanceState.Terminated, document.Id, InstanceState.Terminated);
        states.Change(scope, document, InstanceState.Terminated);
        return new InstanceStateChange(InstanceState.ShuttingDown, document.Id, document.Instance.State!);
    }
}
