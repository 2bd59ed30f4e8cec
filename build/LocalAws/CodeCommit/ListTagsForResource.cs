using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Which repository.</summary>
public sealed record ListTagsForResourceRequest(string ResourceArn, string? NextToken);

/// <summary>All its tags: there are never more than a page.</summary>
public sealed record ListTagsForResourceResponse(IReadOnlyDictionary<string, string> Tags);

/// <summary>Lists a repository's tags.</summary>
public sealed class ListTagsForResource(StateStore store, RepositoryStore repositories) : Operation<ListTagsForResourceRequest, ListTagsForResourceResponse>(store)
{
    /// <inheritdoc/>
    protected override ListTagsForResourceResponse Handle(ListTagsForResourceRequest request, CallContext call) =>
        new(repositories.Get(call.Scope, RepositoryArns.NameIn(request.ResourceArn, call.Scope)).Tags);
}
