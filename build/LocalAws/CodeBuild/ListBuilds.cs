using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>In which order; the newest come first when nothing is said.</summary>
public sealed record ListBuildsRequest(string? SortOrder, string? NextToken);

/// <summary>A page of build ids.</summary>
public sealed record ListBuildsResponse(IReadOnlyList<string> Ids, string? NextToken);

internal sealed class ListBuilds(StateStore store, CodeBuildStore codeBuild) : Operation<ListBuildsRequest, ListBuildsResponse>(store)
{
    protected override ListBuildsResponse Handle(ListBuildsRequest request, CallContext call)
    {
        var (ids, next) = IdPages.Page(
            codeBuild.Builds.List(call.Scope),
            stored => stored.Build.Id!,
            stored => stored.Build.StartTime,
            request.SortOrder ?? "DESCENDING",
            request.NextToken
        );
        return new(ids, next);
    }
}
