using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Rule or bus, and tags.</summary>
public sealed record TagResourceRequest(string ResourceARN, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to a rule or bus.</summary>
public sealed class TagResource(StateStore state, TaggedResource tagged) : Operation<TagResourceRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagResourceRequest request, CallContext call)
    {
        tagged.Change(call.Scope, request.ResourceARN, tags => RuleTags.Add(tags, request.Tags));
        return Unit.Value;
    }
}
