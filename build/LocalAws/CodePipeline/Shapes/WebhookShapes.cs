namespace LocalAws.CodePipeline.Shapes;

/// <summary>A webhook: whose calls start which pipeline, and how a caller proves itself.</summary>
public sealed record WebhookDefinition(
    string Name, string TargetPipeline, string TargetAction, IReadOnlyList<WebhookFilterRule> Filters, string Authentication,
    WebhookAuthConfiguration AuthenticationConfiguration);

/// <summary>A value in the call's JSON body, and what it must be. {Name} stands for the target action's configuration value of that name.</summary>
public sealed record WebhookFilterRule(string JsonPath, string? MatchEquals);

/// <summary>The secret of GITHUB_HMAC, or the addresses of IP.</summary>
public sealed record WebhookAuthConfiguration(string? AllowedIPRange, string? SecretToken);

/// <summary>A webhook with its address.</summary>
public sealed record ListWebhookItem(
    WebhookDefinition Definition, string Url, DateTimeOffset? LastTriggered, string Arn, IReadOnlyList<Tag> Tags);
