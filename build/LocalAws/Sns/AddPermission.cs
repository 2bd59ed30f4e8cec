using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>A topic, a name for the statement, and what accounts may do.</summary>
/// <param name="ActionName">E.g. <c>Publish</c>.</param>
public sealed record AddPermissionRequest(string TopicArn, string Label, IReadOnlyList<string> AWSAccountId, IReadOnlyList<string> ActionName);

/// <summary>Adds a statement to a topic's policy.</summary>
public sealed class AddPermission(StateStore state, TopicStore topics, TopicPolicies policies) : Operation<AddPermissionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AddPermissionRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var topic = TopicStatements.Add(topics.Get(request.TopicArn), request.Label, request.AWSAccountId, request.ActionName);
        policies.Check(topic.Attributes[TopicAttributes.PolicyName], topic.Arn);
        topics.Put(topic);
        return Unit.Value;
    }
}
