using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Ids or ARNs of builds.</summary>
public sealed record BatchGetBuildsRequest(IReadOnlyList<string> Ids);

/// <summary>The builds that are there, and the ids of those that are not.</summary>
public sealed record BatchGetBuildsResponse(IReadOnlyList<Build> Builds, IReadOnlyList<string> BuildsNotFound);

internal sealed class BatchGetBuilds(StateStore store, CodeBuildStore codeBuild) : Operation<BatchGetBuildsRequest, BatchGetBuildsResponse>(store)
{
    protected override BatchGetBuildsResponse Handle(BatchGetBuildsRequest request, CallContext call)
    {
        var found = request.Ids.Distinct().Select(id => (id, build: codeBuild.Builds.Find(call.Scope, CodeBuildStore.NameOf(id, "build/"))?.Build)).ToList();
        return new([.. found.Select(each => each.build).OfType<Build>()], [.. found.Where(each => each.build is null).Select(each => each.id)]);
    }
}
