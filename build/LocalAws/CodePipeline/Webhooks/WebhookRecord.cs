using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Webhooks;

/// <summary>A webhook as it is stored.</summary>
public sealed record WebhookRecord
{
    public required WebhookDefinition Definition { get; init; }

    /// <summary>The last part of its address, which nobody can guess.</summary>
    public required string Token { get; init; }

    public required string Arn { get; init; }
    public DateTimeOffset? LastTriggered { get; init; }
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
