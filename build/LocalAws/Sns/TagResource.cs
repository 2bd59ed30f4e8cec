using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>Topic and tags.</summary>
public sealed record TagResourceRequest(string ResourceArn, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to a topic.</summary>
public sealed class TagResource(StateStore state, TopicStore topics) : Operation<TagResourceRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagResourceRequest request, CallContext call)
    {
        var topic = topics.Find(request.ResourceArn) ?? throw SnsErrors.NoResource();
        topics.Put(topic with { Tags = TopicTags.Add(topic.Tags, request.Tags) });
        return Unit.Value;
    }
}
