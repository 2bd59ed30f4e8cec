using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The instances to start.</summary>
public sealed record StartInstancesRequest(IReadOnlyList<string> InstanceIds, bool? DryRun);

/// <summary>How their states changed.</summary>
public sealed record StartInstancesResult(IReadOnlyList<InstanceStateChange> StartingInstances);

/// <summary>Starts stopped instances: with their files, without the processes that they had.</summary>
public sealed class StartInstances(InstanceStore store, InstanceStates states, StateStore state) : Operation<StartInstancesRequest, StartInstancesResult>(state)
{
    /// <inheritdoc/>
    protected override StartInstancesResult Handle(StartInstancesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var documents = store.Get(call.Scope, request.InstanceIds);
        if (documents.FirstOrDefault(each => each.State is not ("running" or "stopped")) is { } wrong)
            throw Ec2Errors.IncorrectState(wrong.Id, "started");
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        return new StartInstancesResult([.. documents.Select(each => Start(call.Scope, each))]);
    }

    private InstanceStateChange Start(Scope scope, InstanceDocument document)
    {
        if (document.State == "running")
            return new InstanceStateChange(InstanceState.Running, document.Id, InstanceState.Running);
        states.Change(scope, document, InstanceState.Running);
        return new InstanceStateChange(InstanceState.Pending, document.Id, InstanceState.Stopped);
    }
}
