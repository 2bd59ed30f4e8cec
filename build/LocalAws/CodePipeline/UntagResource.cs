using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Keys of the tags to remove.</summary>
public sealed record UntagResourceRequest(string ResourceArn, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a pipeline, webhook or custom action type.</summary>
public sealed class UntagResource(StateStore store, TaggedResources resources) : Operation<UntagResourceRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagResourceRequest request, CallContext call)
    {
        var (tags, put) = resources.Find(call.Scope, request.ResourceArn);
        put(tags.Where(tag => !request.TagKeys.Contains(tag.Key)).ToDictionary());
        return Unit.Value;
    }
}
