using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Which function.</summary>
public sealed record ListTagsRequest(string Resource);

/// <summary>Its tags.</summary>
public sealed record ListTagsResponse(IReadOnlyDictionary<string, string> Tags);

/// <summary>Lists the tags of a function.</summary>
internal sealed class ListTags(StateStore store, LambdaStore functions) : Operation<ListTagsRequest, ListTagsResponse>(store)
{
    protected override ListTagsResponse Handle(ListTagsRequest request, CallContext call) =>
        new(functions.Get(call.Scope, FunctionReference.Parse(request.Resource, null, call.Scope).Name).Tags);
}
