using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Shapes;

/// <summary>An action type: its configuration keys and artifact counts.</summary>
public sealed record ActionType(
    ActionTypeId Id, ActionTypeSettings? Settings, IReadOnlyList<ActionConfigurationProperty> ActionConfigurationProperties, ArtifactDetails InputArtifactDetails,
    ArtifactDetails OutputArtifactDetails);

/// <summary>Links of an action type. Templates may name {Config:KEY} and {ExternalExecutionId}. AWS's own types have none.</summary>
public sealed record ActionTypeSettings(string? ThirdPartyConfigurationUrl, string? EntityUrlTemplate, string? ExecutionUrlTemplate, string? RevisionUrlTemplate)
{
    public static ActionTypeSettings None { get; } = new(null, null, null, null);
}

/// <summary>A configuration key.</summary>
/// <param name="Key">Its value and the values of the other keys identify what the action works on.</param>
/// <param name="Secret">Shown as **** everywhere but in a worker's job.</param>
/// <param name="Queryable">PollForJobs filters by it.</param>
/// <param name="Type">String, Number or Boolean.</param>
public sealed record ActionConfigurationProperty(string Name, bool Required, bool Key, bool Secret, bool? Queryable, string? Description = null, string? Type = null);

/// <summary>How many artifacts an action may have.</summary>
public sealed record ArtifactDetails(int MinimumCount, int MaximumCount);
