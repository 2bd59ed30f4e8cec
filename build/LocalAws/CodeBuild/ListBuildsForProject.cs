using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Whose builds, and in which order; the newest come first when nothing is said.</summary>
public sealed record ListBuildsForProjectRequest(string ProjectName, string? SortOrder, string? NextToken);

/// <summary>A page of build ids.</summary>
public sealed record ListBuildsForProjectResponse(IReadOnlyList<string> Ids, string? NextToken);

internal sealed class ListBuildsForProject(StateStore store, CodeBuildStore codeBuild)
    : Operation<ListBuildsForProjectRequest, ListBuildsForProjectResponse>(store)
{
    protected override ListBuildsForProjectResponse Handle(ListBuildsForProjectRequest request, CallContext call)
    {
        var project = codeBuild.Project(call.Scope, request.ProjectName);
        var builds = codeBuild.Builds.List(call.Scope, project.Name + ":");
        var (ids, next) = IdPages.Page(
            builds,
            stored => stored.Build.Id!,
            stored => stored.Build.StartTime,
            request.SortOrder ?? "DESCENDING",
            request.NextToken
        );
        return new(ids, next);
    }
}
