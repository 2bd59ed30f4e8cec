using LocalAws.Ec2.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The instances to reboot.</summary>
public sealed record RebootInstancesRequest(IReadOnlyList<string> InstanceIds, bool? DryRun);

/// <summary>Ends all processes of the instances; the next command that is run in one finds its files and nothing else.</summary>
public sealed class RebootInstances(InstanceStore store, InstanceHost host) : AsyncOperation<RebootInstancesRequest, Unit>
{
    /// <inheritdoc/>
    protected override async Task<Unit> HandleAsync(RebootInstancesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var documents = store.Get(call.Scope, request.InstanceIds);
        if (documents.FirstOrDefault(each => each.State != "running") is { } wrong)
            throw Ec2Errors.IncorrectState(wrong.Id, "rebooted");
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        await Task.WhenAll(documents.Select(each => host.StopAsync(each.Id)));
        return Unit.Value;
    }
}
