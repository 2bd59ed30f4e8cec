using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which application.</summary>
public sealed record DeleteApplicationInput(string ApplicationName);

/// <summary>Deletes an application with its groups and revisions; one that is not there is no error.</summary>
public sealed class DeleteApplication(CodeDeployStore store, StateStore state) : Operation<DeleteApplicationInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteApplicationInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var group in store.Groups(call.Scope, request.ApplicationName))
            store.RemoveGroup(call.Scope, request.ApplicationName, group.Info.DeploymentGroupName!);
        foreach (var revision in store.Revisions(call.Scope, request.ApplicationName))
            store.RemoveRevision(call.Scope, request.ApplicationName, revision.Location);
        store.Applications.Remove(call.Scope, request.ApplicationName);
        return Unit.Value;
    }
}
