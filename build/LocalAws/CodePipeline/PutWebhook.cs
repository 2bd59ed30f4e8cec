using System.Net;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Webhooks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>The webhook, new or changed.</summary>
public sealed record PutWebhookRequest(WebhookDefinition Webhook, IReadOnlyList<Tag>? Tags);

/// <summary>The webhook with its address.</summary>
public sealed record PutWebhookResponse(ListWebhookItem Webhook);

/// <summary>Makes or changes a webhook; its address stays.</summary>
public sealed class PutWebhook(StateStore store, PipelineStore pipelines, WebhookStore webhooks) : Operation<PutWebhookRequest, PutWebhookResponse>(store)
{
    /// <inheritdoc/>
    protected override PutWebhookResponse Handle(PutWebhookRequest request, CallContext call)
    {
        var definition = request.Webhook;
        var structure = pipelines.Get(call.Scope, definition.TargetPipeline).Structure;
        if (structure.Stages[0].Actions.All(action => action.Name != definition.TargetAction))
            throw CodePipelineErrors.Validation($"Pipeline '{structure.Name}' has no source action '{definition.TargetAction}'");
        if (definition.Filters.FirstOrDefault(filter => !WebhookFilters.IsPath(filter.JsonPath)) is { } bad)
            throw new AwsException("InvalidWebhookFilterPatternException", $"'{bad.JsonPath}' is not a path such as $.ref or $.commits[0].id");
        CheckAuthentication(definition);
        var present = webhooks.Find(call.Scope, definition.Name);
        var webhook = new WebhookRecord
        {
            Definition = definition,
            Token = present?.Token ?? Ids.Hex(40),
            Arn = Arn.Of("codepipeline", call.Scope, $"webhook:{definition.Name}").ToString(),
            LastTriggered = present?.LastTriggered,
            Tags = Tag.Checked(request.Tags, present?.Tags),
        };
        webhooks.Put(call.Scope, webhook);
        return new PutWebhookResponse(WebhookStore.Describe(webhook, call.Endpoint));
    }

    private static void CheckAuthentication(WebhookDefinition definition)
    {
        var configuration = definition.AuthenticationConfiguration;
        var problem = definition.Authentication switch
        {
            "GITHUB_HMAC" when configuration is not { SecretToken: not null, AllowedIPRange: null } => "GITHUB_HMAC needs SecretToken, and nothing else",
            "IP" when configuration is not { SecretToken: null, AllowedIPRange: not null } => "IP needs AllowedIPRange, and nothing else",
            "IP" when !IPNetwork.TryParse(configuration.AllowedIPRange, out _) => $"'{configuration.AllowedIPRange}' is not an address range such as 192.0.2.0/24",
            "UNAUTHENTICATED" when configuration is not { SecretToken: null, AllowedIPRange: null } => "UNAUTHENTICATED takes no authentication configuration",
            _ => null,
        };
        if (problem is not null) throw new AwsException("InvalidWebhookAuthenticationParametersException", problem);
    }
}
