using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>In which order.</summary>
public sealed record ListSharedProjectsRequest(string? SortBy, string? SortOrder, int? MaxResults, string? NextToken);

/// <summary>An empty page.</summary>
public sealed record ListSharedProjectsResponse(IReadOnlyList<string> Projects);

/// <summary>Lists projects that other accounts share with this one: there is no other account.</summary>
internal sealed class ListSharedProjects(StateStore store) : Operation<ListSharedProjectsRequest, ListSharedProjectsResponse>(store)
{
    protected override ListSharedProjectsResponse Handle(ListSharedProjectsRequest request, CallContext call) => new([]);
}
