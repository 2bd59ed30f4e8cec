using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Whose batches, which of them, in which order; the newest come first when nothing is said.</summary>
public sealed record ListBuildBatchesForProjectRequest(string? ProjectName, BuildBatchFilter? Filter, int? MaxResults, string? SortOrder, string? NextToken);

/// <summary>A page of batch ids.</summary>
public sealed record ListBuildBatchesForProjectResponse(IReadOnlyList<string> Ids, string? NextToken);

internal sealed class ListBuildBatchesForProject(StateStore store, CodeBuildStore codeBuild)
    : Operation<ListBuildBatchesForProjectRequest, ListBuildBatchesForProjectResponse>(store)
{
    protected override ListBuildBatchesForProjectResponse Handle(ListBuildBatchesForProjectRequest request, CallContext call)
    {
        var project = codeBuild.Project(call.Scope, request.ProjectName ?? throw CodeBuildErrors.InvalidInput("Project name must be specified"));
        var batches = codeBuild.Batches.List(call.Scope, project.Name + ":").Where(stored => BuildBatchFilter.Matches(request.Filter, stored));
        var (ids, next) = IdPages.Page(
            batches,
            stored => stored.Batch.Id!,
            stored => stored.Batch.StartTime,
            request.SortOrder ?? "DESCENDING",
            request.NextToken,
            request.MaxResults
        );
        return new(ids, next);
    }
}
