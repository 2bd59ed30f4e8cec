using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>The topic.</summary>
public sealed record DeleteTopicRequest(string TopicArn);

/// <summary>Deletes a topic and its subscriptions; one that is not there is no error.</summary>
public sealed class DeleteTopic(StateStore state, TopicStore topics) : Operation<DeleteTopicRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteTopicRequest request, CallContext call)
    {
        topics.Remove(request.TopicArn);
        return Unit.Value;
    }
}
