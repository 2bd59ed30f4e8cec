using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which revision.</summary>
public sealed record GetApplicationRevisionInput(string ApplicationName, RevisionLocation Revision);

/// <summary>What is known of it.</summary>
public sealed record GetApplicationRevisionOutput(string ApplicationName, RevisionLocation Revision, GenericRevisionInfo RevisionInfo);

/// <summary>Shows a revision of an application.</summary>
public sealed class GetApplicationRevision(CodeDeployStore store, StateStore state) : Operation<GetApplicationRevisionInput, GetApplicationRevisionOutput>(state)
{
    /// <inheritdoc/>
    protected override GetApplicationRevisionOutput Handle(GetApplicationRevisionInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Application(call.Scope, request.ApplicationName);
        var revision = store.FindRevision(call.Scope, request.ApplicationName, request.Revision) ?? throw CodeDeployErrors.RevisionDoesNotExist();
        return new GetApplicationRevisionOutput(request.ApplicationName, revision.Location, revision.Info);
    }
}
