using LocalAws.CodePipeline.Webhooks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which webhook.</summary>
public sealed record DeleteWebhookRequest(string Name);

/// <summary>Deletes a webhook. Deleting one that is not there succeeds.</summary>
public sealed class DeleteWebhook(StateStore store, WebhookStore webhooks) : Operation<DeleteWebhookRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteWebhookRequest request, CallContext call)
    {
        webhooks.Remove(call.Scope, request.Name);
        return Unit.Value;
    }
}
