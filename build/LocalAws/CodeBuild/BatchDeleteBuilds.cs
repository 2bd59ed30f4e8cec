using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Ids or ARNs of builds to forget.</summary>
public sealed record BatchDeleteBuildsRequest(IReadOnlyList<string> Ids);

/// <summary>ARNs of the deleted builds, and what was not deleted.</summary>
public sealed record BatchDeleteBuildsResponse(IReadOnlyList<string> BuildsDeleted, IReadOnlyList<BuildNotDeleted> BuildsNotDeleted);

internal sealed class BatchDeleteBuilds(StateStore store, CodeBuildStore codeBuild) : Operation<BatchDeleteBuildsRequest, BatchDeleteBuildsResponse>(store)
{
    protected override BatchDeleteBuildsResponse Handle(BatchDeleteBuildsRequest request, CallContext call)
    {
        List<string> deleted = [];
        List<BuildNotDeleted> kept = [];
        foreach (var id in request.Ids.Distinct())
        {
            var stored = codeBuild.Builds.Find(call.Scope, CodeBuildStore.NameOf(id, "build/"));
            if (stored is { IsRunning: false })
            {
                codeBuild.Builds.Remove(call.Scope, stored.Build.Id!);
                deleted.Add(stored.Build.Arn!);
            }
            else
            {
                kept.Add(new BuildNotDeleted { Id = id, StatusCode = stored is null ? "BUILD_NOT_FOUND" : "BUILD_IN_PROGRESS" });
            }
        }
        return new(deleted, kept);
    }
}
