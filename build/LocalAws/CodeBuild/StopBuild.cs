using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Names the build.</summary>
public sealed record StopBuildRequest(string Id);

/// <summary>The build as it is; it ends a moment later.</summary>
public sealed record StopBuildResponse(Build Build);

/// <summary>Stops a build; one that has ended stays as it is.</summary>
internal sealed class StopBuild(StateStore store, CodeBuildStore codeBuild, BuildRunner runner) : Operation<StopBuildRequest, StopBuildResponse>(store)
{
    protected override StopBuildResponse Handle(StopBuildRequest request, CallContext call)
    {
        var stored = codeBuild.Build(call.Scope, request.Id);
        if (stored.IsRunning)
            runner.Stop(stored.Build.Id!);
        return new(stored.Build);
    }
}
