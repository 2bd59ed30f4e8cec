using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>The build, just submitted.</summary>
public sealed record StartBuildResponse(Build Build);

internal sealed class StartBuild(StateStore store, BuildStarter starter) : Operation<StartBuildRequest, StartBuildResponse>(store)
{
    protected override StartBuildResponse Handle(StartBuildRequest request, CallContext call)
    {
        if (request.DebugSessionEnabled ?? false)
            throw CodeBuildErrors.InvalidInput("LocalAws does not implement debug sessions: the build runs on this machine, in the folder that its log names");
        return new(starter.Start(new BuildOrder(call.Scope, request, Initiator.Of(call.Principal))).Build);
    }
}
