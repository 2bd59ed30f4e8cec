using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>One attribute.</summary>
public sealed record SetTopicAttributesRequest(string TopicArn, string AttributeName, string? AttributeValue);

/// <summary>Sets one attribute of a topic.</summary>
public sealed class SetTopicAttributes(StateStore state, TopicStore topics, TopicPolicies policies) : Operation<SetTopicAttributesRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(SetTopicAttributesRequest request, CallContext call)
    {
        var topic = topics.Get(request.TopicArn);
        var attributes = topic.Attributes.ToDictionary();
        if (request.AttributeValue is { Length: > 0 } value)
        {
            TopicAttributes.Check(request.AttributeName, value);
            if (request.AttributeName == TopicAttributes.PolicyName)
                policies.Check(value, topic.Arn);
            attributes[request.AttributeName] = value;
        }
        else
            attributes.Remove(request.AttributeName);
        topics.Put(topic with { Attributes = attributes });
        return Unit.Value;
    }
}
