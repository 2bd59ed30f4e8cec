using System.Text.Json.Nodes;

namespace LocalAws.Kernel;

/// <summary>A service event in EventBridge's envelope.</summary>
/// <param name="Scope">Account and region that it happened in.</param>
/// <param name="Source">E.g. <c>aws.codepipeline</c>.</param>
/// <param name="DetailType">E.g. <c>CodePipeline Pipeline Execution State Change</c>.</param>
/// <param name="Time">When it happened.</param>
/// <param name="Resources">ARNs that it is about.</param>
/// <param name="Detail">The service's own document.</param>
public sealed record AwsEvent(
    Scope Scope, string Source, string DetailType, DateTimeOffset Time, IReadOnlyList<string> Resources, JsonObject Detail)
{
    /// <summary>EventBridge's bus that it is on: services' events are on the default one.</summary>
    public string Bus { get; init; } = "default";

    /// <summary>Account and region of the bus that a rule handed it to; null while it is where it happened.</summary>
    public Scope? HandedTo { get; init; }

    /// <summary>Unique id of the event.</summary>
    public string Id { get; init; } = Ids.Uuid();
}
