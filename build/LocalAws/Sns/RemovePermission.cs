using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>A topic, and the name of a statement.</summary>
public sealed record RemovePermissionRequest(string TopicArn, string Label);

/// <summary>Takes a statement from a topic's policy.</summary>
public sealed class RemovePermission(StateStore state, TopicStore topics) : Operation<RemovePermissionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RemovePermissionRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        topics.Put(TopicStatements.Remove(topics.Get(request.TopicArn), request.Label));
        return Unit.Value;
    }
}
