using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>A revision for an application.</summary>
public sealed record RegisterApplicationRevisionInput(string ApplicationName, string? Description, RevisionLocation Revision);

/// <summary>Registers a revision; again, it gets the new description.</summary>
public sealed class RegisterApplicationRevision(CodeDeployStore store, StateStore state) : Operation<RegisterApplicationRevisionInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RegisterApplicationRevisionInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Application(call.Scope, request.ApplicationName);
        RevisionKey.Check(request.Revision);
        var known = store.FindRevision(call.Scope, request.ApplicationName, request.Revision);
        var info = known?.Info ?? new GenericRevisionInfo(null, [], null, null, call.Now);
        store.Put(call.Scope, request.ApplicationName, new Revision(request.Revision, info with { Description = request.Description ?? info.Description ?? "Application revision registered by " + call.Principal }));
        return Unit.Value;
    }
}
