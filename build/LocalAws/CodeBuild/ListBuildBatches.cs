using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Which batches, in which order; the newest come first when nothing is said.</summary>
public sealed record ListBuildBatchesRequest(BuildBatchFilter? Filter, int? MaxResults, string? SortOrder, string? NextToken);

/// <summary>A page of batch ids.</summary>
public sealed record ListBuildBatchesResponse(IReadOnlyList<string> Ids, string? NextToken);

internal sealed class ListBuildBatches(StateStore store, CodeBuildStore codeBuild) : Operation<ListBuildBatchesRequest, ListBuildBatchesResponse>(store)
{
    protected override ListBuildBatchesResponse Handle(ListBuildBatchesRequest request, CallContext call)
    {
        var batches = codeBuild.Batches.List(call.Scope).Where(stored => BuildBatchFilter.Matches(request.Filter, stored));
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
