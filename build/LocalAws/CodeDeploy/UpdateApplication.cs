using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>An application's new name.</summary>
public sealed record UpdateApplicationInput(string? ApplicationName, string? NewApplicationName);

/// <summary>Renames an application, and with it what belongs to it.</summary>
public sealed class UpdateApplication(CodeDeployStore store, StateStore state) : Operation<UpdateApplicationInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateApplicationInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var name = request.ApplicationName ?? throw CodeDeployErrors.ApplicationNameRequired();
        var application = store.Application(call.Scope, name);
        if (request.NewApplicationName is not { } renamed || renamed == name)
            return Unit.Value;
        if (!store.Applications.Add(call.Scope, renamed, application with { Info = application.Info with { ApplicationName = renamed } }))
            throw CodeDeployErrors.ApplicationAlreadyExists(renamed);
        foreach (var group in store.Groups(call.Scope, name))
        {
            store.RemoveGroup(call.Scope, name, group.Info.DeploymentGroupName!);
            store.Put(call.Scope, group with { Info = group.Info with { ApplicationName = renamed } });
        }
        foreach (var revision in store.Revisions(call.Scope, name))
        {
            store.RemoveRevision(call.Scope, name, revision.Location);
            store.Put(call.Scope, renamed, revision);
        }
        store.Applications.Remove(call.Scope, name);
        return Unit.Value;
    }
}
