using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Sns.Execution;

namespace LocalAws.Sns;

/// <summary>A message, and the topic it is for.</summary>
public sealed record PublishRequest(
    string? TopicArn, string? TargetArn, string? PhoneNumber, string Message, string? Subject, string? MessageStructure,
    IReadOnlyDictionary<string, MessageAttributeValue>? MessageAttributes);

/// <summary>Id of the message.</summary>
public sealed record PublishResponse(string MessageId);

/// <summary>Publishes a message. When it returns, what has to be delivered is stored, and survives the process.</summary>
public sealed class Publish(StateStore state, TopicStore topics, TopicAccess access, Deliveries deliveries) : Operation<PublishRequest, PublishResponse>(state)
{
    /// <inheritdoc/>
    protected override PublishResponse Handle(PublishRequest request, CallContext call)
    {
        if (request.PhoneNumber is not null)
            throw SnsErrors.InvalidParameter("PhoneNumber Reason: LocalAws sends no text messages");
        var topic = topics.Get(request.TopicArn ?? request.TargetArn ?? throw SnsErrors.InvalidParameter("TopicArn or TargetArn Reason: no value for required parameter"));
        access.CheckPublish(call, topic);
        var message = new Message(request.Message, request.Subject, request.MessageStructure, request.MessageAttributes ?? new Dictionary<string, MessageAttributeValue>());
        message.Check();
        return new PublishResponse(deliveries.Send(topic, message, call));
    }
}
