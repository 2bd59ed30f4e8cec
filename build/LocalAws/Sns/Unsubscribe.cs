using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>The subscription.</summary>
public sealed record UnsubscribeRequest(string SubscriptionArn);

/// <summary>Ends a subscription; one that is not there is no error.</summary>
public sealed class Unsubscribe(StateStore state, TopicStore topics) : Operation<UnsubscribeRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UnsubscribeRequest request, CallContext call)
    {
        topics.RemoveSubscription(request.SubscriptionArn);
        return Unit.Value;
    }
}
