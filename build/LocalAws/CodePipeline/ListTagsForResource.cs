using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which pipeline, webhook or custom action type.</summary>
public sealed record ListTagsForResourceRequest(string ResourceArn, string? NextToken, int? MaxResults);

/// <summary>A page of its tags.</summary>
public sealed record ListTagsForResourceResponse(IReadOnlyList<Tag> Tags, string? NextToken);

/// <summary>Lists the tags of a pipeline, webhook or custom action type.</summary>
public sealed class ListTagsForResource(StateStore store, TaggedResources resources) : Operation<ListTagsForResourceRequest, ListTagsForResourceResponse>(store)
{
    /// <inheritdoc/>
    protected override ListTagsForResourceResponse Handle(ListTagsForResourceRequest request, CallContext call)
    {
        var tags = Tag.Of(resources.Find(call.Scope, request.ResourceArn).Tags);
        var (page, next) = Paging.Page(tags, tag => tag.Key, request.NextToken, request.MaxResults ?? 100, CodePipelineErrors.InvalidNextToken);
        return new ListTagsForResourceResponse(page, next);
    }
}
