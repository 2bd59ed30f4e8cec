using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Webhooks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Page size and position.</summary>
public sealed record ListWebhooksRequest(string? NextToken, int? MaxResults);

/// <summary>A page of webhooks, by name.</summary>
public sealed record ListWebhooksResponse(IReadOnlyList<ListWebhookItem> Webhooks, string? NextToken);

/// <summary>Lists the webhooks of the account and region.</summary>
public sealed class ListWebhooks(StateStore store, WebhookStore webhooks) : Operation<ListWebhooksRequest, ListWebhooksResponse>(store)
{
    /// <inheritdoc/>
    protected override ListWebhooksResponse Handle(ListWebhooksRequest request, CallContext call)
    {
        var (page, next) = Paging.Page(
            webhooks.List(call.Scope), webhook => webhook.Definition.Name, request.NextToken, request.MaxResults ?? 100, CodePipelineErrors.InvalidNextToken);
        return new ListWebhooksResponse([.. page.Select(webhook => WebhookStore.Describe(webhook, call.Endpoint))], next);
    }
}
