using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>In which order.</summary>
/// <param name="SortBy">NAME, CREATED_TIME or LAST_MODIFIED_TIME.</param>
public sealed record ListProjectsRequest(string? SortBy, string? SortOrder, string? NextToken);

/// <summary>A page of names.</summary>
public sealed record ListProjectsResponse(string? NextToken, IReadOnlyList<string> Projects);

internal sealed class ListProjects(StateStore store, CodeBuildStore codeBuild) : Operation<ListProjectsRequest, ListProjectsResponse>(store)
{
    protected override ListProjectsResponse Handle(ListProjectsRequest request, CallContext call)
    {
        var (names, next) = IdPages.Page(
            codeBuild.Projects.List(call.Scope),
            project => project.Name!,
            project =>
                request.SortBy switch
                {
                    "CREATED_TIME" => project.Created,
                    "LAST_MODIFIED_TIME" => project.LastModified,
                    _ => null,
                },
            request.SortOrder ?? "ASCENDING",
            request.NextToken
        );
        return new(next, names);
    }
}
