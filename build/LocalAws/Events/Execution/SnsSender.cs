using LocalAws.Http;
using LocalAws.Sns;

namespace LocalAws.Events.Execution;

/// <summary>Publishes to a topic, whose policy must let events.amazonaws.com.</summary>
internal sealed class SnsSender(Publish publish) : ITargetSender
{
    public string Service => "sns";

    public Task SendAsync(Target target, string input, CallContext call) =>
        publish.InvokeAsync(new PublishRequest(target.Arn, null, null, input, null, null, null), call);
}
