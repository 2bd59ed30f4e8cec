using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>Topic and keys.</summary>
public sealed record UntagResourceRequest(string ResourceArn, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a topic.</summary>
public sealed class UntagResource(StateStore state, TopicStore topics) : Operation<UntagResourceRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagResourceRequest request, CallContext call)
    {
        var topic = topics.Find(request.ResourceArn) ?? throw SnsErrors.NoResource();
        topics.Put(topic with { Tags = [.. topic.Tags.Where(tag => !request.TagKeys.Contains(tag.Key))] });
        return Unit.Value;
    }
}
