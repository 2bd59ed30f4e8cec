using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Rule or bus, and keys.</summary>
public sealed record UntagResourceRequest(string ResourceARN, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a rule or bus.</summary>
public sealed class UntagResource(StateStore state, TaggedResource tagged) : Operation<UntagResourceRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagResourceRequest request, CallContext call)
    {
        tagged.Change(call.Scope, request.ResourceARN, tags => [.. tags.Where(tag => !request.TagKeys.Contains(tag.Key))]);
        return Unit.Value;
    }
}
