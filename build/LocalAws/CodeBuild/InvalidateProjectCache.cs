using LocalAws.CodeBuild.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Names the project whose cache shall start anew.</summary>
public sealed record InvalidateProjectCacheRequest(string ProjectName);

internal sealed class InvalidateProjectCache(StateStore store, CodeBuildStore codeBuild, BuildFolders folders)
    : Operation<InvalidateProjectCacheRequest, Unit>(store)
{
    protected override Unit Handle(InvalidateProjectCacheRequest request, CallContext call)
    {
        folders.DeleteCache(call.Scope, codeBuild.Project(call.Scope, request.ProjectName).Name!);
        return Unit.Value;
    }
}
