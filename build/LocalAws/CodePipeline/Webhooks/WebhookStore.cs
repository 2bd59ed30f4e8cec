using LocalAws.CodePipeline.Shapes;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Webhooks;

/// <summary>The webhooks of every account and region.</summary>
public sealed class WebhookStore(StateStore store)
{
    private const string Masked = "****";
    private readonly Collection<WebhookRecord> webhooks = store.Collection<WebhookRecord>("codepipeline.webhooks");

    public WebhookRecord? Find(Scope scope, string name) => webhooks.Find(scope, name);

    public IReadOnlyList<WebhookRecord> List(Scope scope) => webhooks.List(scope);

    public void Put(Scope scope, WebhookRecord webhook) => webhooks.Put(scope, webhook.Definition.Name, webhook);

    public void Remove(Scope scope, string name) => webhooks.Remove(scope, name);

    /// <summary>The webhook behind an address.</summary>
    public (Scope Scope, WebhookRecord Webhook)? ByToken(string token) =>
        webhooks.Everywhere().FirstOrDefault(found => found.Document.Token == token) is { Document: not null } match ? match : null;

    /// <summary>As the API shows it: the secret masked.</summary>
    public static ListWebhookItem Describe(WebhookRecord webhook, string endpoint)
    {
        var authentication = webhook.Definition.AuthenticationConfiguration;
        var shown = authentication with { SecretToken = authentication.SecretToken is null ? null : Masked };
        return new ListWebhookItem(
            webhook.Definition with { AuthenticationConfiguration = shown }, $"{endpoint}/webhooks/{webhook.Token}", webhook.LastTriggered, webhook.Arn, Tag.Of(webhook.Tags));
    }
}
