namespace Build.Settings;

/// <summary>Who is told of what happens in the pipeline, and of what.</summary>
public sealed record AlertSettings
{
    /// <summary>Whether anybody is told: <c>true</c>, <c>false</c>, or not set, which is yes as soon as there is an address or a webhook.</summary>
    public bool? Enabled { get; init; }

    /// <summary>E-mail addresses. AWS asks each once whether it wants the messages.</summary>
    [Matches("[^@\\s]+@[^@\\s]+", "an e-mail address")]
    public IReadOnlyList<string> Email { get; init; } = [];

    /// <summary>
    /// Addresses that get <c>{"text": ...}</c> by POST. One that is a secret belongs into the environment (NUTSHELL_ALERTS_WEBHOOKS) or, by the
    /// secret's name, into <c>alerts.webhookSecrets</c>.
    /// </summary>
    [Matches("https?://\\S+", "an https URL (http for one that listens on this machine)"), Secret]
    public IReadOnlyList<string> Webhooks { get; init; } = [];

    /// <summary>Names of secrets in Secrets Manager that hold the URL of a webhook.</summary>
    [Matches("[A-Za-z0-9/_+=.@-]{1,512}", "the name of a secret in Secrets Manager")]
    public IReadOnlyList<string> WebhookSecrets { get; init; } = [];

    /// <summary>
    /// Key that the topics are encrypted with: id, alias or ARN of a customer managed KMS key whose policy lets events.amazonaws.com use it
    /// (kms:Decrypt, kms:GenerateDataKey). Not set, messages have the disk encryption of SNS alone.
    /// </summary>
    [CustomerKey]
    public string? KmsKey { get; init; }

    /// <summary>States of the pipeline's executions that are told.</summary>
    [OneOf("STARTED", "SUCCEEDED", "RESUMED", "FAILED", "STOPPING", "STOPPED", "SUPERSEDED")]
    public IReadOnlyList<string> PipelineStates { get; init; } = ["FAILED", "STOPPED"];

    /// <summary>States of stages that are told.</summary>
    [OneOf("STARTED", "SUCCEEDED", "RESUMED", "FAILED", "STOPPING", "STOPPED")]
    public IReadOnlyList<string> StageStates { get; init; } = ["FAILED"];

    /// <summary>States of actions that are told. That an approval waits is told in any case.</summary>
    [OneOf("STARTED", "SUCCEEDED", "FAILED", "ABANDONED")]
    public IReadOnlyList<string> ActionStates { get; init; } = ["FAILED"];

    /// <summary>States of deployments that are told.</summary>
    [OneOf("START", "SUCCESS", "FAILURE", "STOP", "READY")]
    public IReadOnlyList<string> DeploymentStates { get; init; } = ["FAILURE", "STOP"];

    /// <summary>Whether topics and rules are wanted.</summary>
    internal bool AreWanted => Enabled ?? (Email.Count + Webhooks.Count + WebhookSecrets.Count > 0);
}
