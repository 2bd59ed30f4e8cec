using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>The topic.</summary>
public sealed record GetTopicAttributesRequest(string TopicArn);

/// <summary>Attributes by name.</summary>
public sealed record GetTopicAttributesResponse(IReadOnlyDictionary<string, string> Attributes);

/// <summary>Reads a topic's attributes.</summary>
public sealed class GetTopicAttributes(StateStore state, TopicStore topics) : Operation<GetTopicAttributesRequest, GetTopicAttributesResponse>(state)
{
    /// <inheritdoc/>
    protected override GetTopicAttributesResponse Handle(GetTopicAttributesRequest request, CallContext call) =>
        new(TopicAttributes.Of(topics.Get(request.TopicArn), topics.Subscriptions(request.TopicArn)));
}
