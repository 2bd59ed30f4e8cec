using LocalAws.Ec2.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The instances to stop.</summary>
public sealed record StopInstancesRequest(IReadOnlyList<string> InstanceIds, bool? DryRun, bool? Force, bool? Hibernate);

/// <summary>How their states changed.</summary>
public sealed record StopInstancesResult(IReadOnlyList<InstanceStateChange> StoppingInstances);

/// <summary>Ends all processes of the instances; their files stay.</summary>
public sealed class StopInstances(InstanceStore store, InstanceStates states, StateStore state, InstanceHost host)
    : AsyncOperation<StopInstancesRequest, StopInstancesResult>
{
    /// <inheritdoc/>
    protected override async Task<StopInstancesResult> HandleAsync(StopInstancesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Hibernate == true)
            throw new AwsException("UnsupportedHibernationConfiguration", "These instances were not started with hibernation.");
        var changes = state.Transaction(() =>
        {
            var documents = store.Get(call.Scope, request.InstanceIds);
            if (documents.FirstOrDefault(each => each.State is "terminated") is { } wrong)
                throw Ec2Errors.IncorrectState(wrong.Id, "stopped");
            if (documents.FirstOrDefault(each => each.DisableApiStop) is { } kept)
                throw Ec2Errors.StopProtected(kept.Id);
            return request.DryRun == true ? throw Ec2Errors.DryRun() : documents.Select(each => Stop(call.Scope, each)).ToList();
        });
        await Task.WhenAll(request.InstanceIds.Select(host.StopAsync));
        return new StopInstancesResult(changes);
    }

    private InstanceStateChange Stop(Scope scope, InstanceDocument document)
    {
        if (document.State == "stopped")
            return new InstanceStateChange(InstanceState.Stopped, document.Id, InstanceState.Stopped);
        states.Change(scope, document, InstanceState.Stopped);
        return new InstanceStateChange(InstanceState.Stopping, document.Id, InstanceState.Running);
    }
}
