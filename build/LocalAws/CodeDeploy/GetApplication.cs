using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which application.</summary>
public sealed record GetApplicationInput(string ApplicationName);

/// <summary>The application.</summary>
public sealed record GetApplicationOutput(ApplicationInfo Application);

/// <summary>Shows an application.</summary>
public sealed class GetApplication(CodeDeployStore store, StateStore state) : Operation<GetApplicationInput, GetApplicationOutput>(state)
{
    /// <inheritdoc/>
    protected override GetApplicationOutput Handle(GetApplicationInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new GetApplicationOutput(store.Application(call.Scope, request.ApplicationName).Info);
    }
}
