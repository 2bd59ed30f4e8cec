using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns.Execution;

/// <summary>Topics that services publish to; each topic's policy must let the service.</summary>
internal sealed class TopicDestination(TopicStore topics, TopicAccess access, Publish publish, TimeProvider clock) : IDestination
{
    /// <inheritdoc/>
    public string Service => "sns";

    /// <inheritdoc/>
    public void Demand(Scope scope, string destinationArn, Sender sender) => access.CheckPublish(Call(scope, sender, default), topics.Get(destinationArn));

    /// <inheritdoc/>
    public Task SendAsync(Scope scope, string destinationArn, Sender sender, string document, CancellationToken cancellation) =>
        publish.InvokeAsync(new PublishRequest(destinationArn, null, null, document, sender.Subject, null, null), Call(scope, sender, cancellation));

    private CallContext Call(Scope scope, Sender sender, CancellationToken cancellation) =>
        new() { Scope = scope, Principal = sender.Principal, Now = clock.GetUtcNow(), SourceArn = sender.SourceArn, Cancellation = cancellation };
}
