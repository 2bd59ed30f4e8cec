using Build.Pipelines.Acting;
using Build.Reporting;

namespace Build.Pipelines.Looking;

/// <summary>A pipeline as it stands.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Pipeline">Name.</param>
/// <param name="StructureVersion">How often the pipeline was changed.</param>
/// <param name="Stages">Its stages in order.</param>
/// <param name="Lock">Who holds the release lock; null when nobody does.</param>
public sealed record PipelineStatus(int Version, string Pipeline, int StructureVersion, IReadOnlyList<StageStatus> Stages, LockHolder? Lock = null) : IDocument;

/// <summary>A stage as it stands.</summary>
/// <param name="Stage">Name.</param>
/// <param name="Status">Status of its latest execution; null when it has never run.</param>
/// <param name="ExecutionId">Execution that is or was last in it.</param>
/// <param name="Transition">Whether executions are let in.</param>
/// <param name="Actions">Its actions.</param>
/// <param name="Waiting">Execution that waits to be let in.</param>
public sealed record StageStatus(string Stage, string? Status, string? ExecutionId, TransitionStatus Transition, IReadOnlyList<ActionStatus> Actions, string? Waiting = null);

/// <summary>The way into a stage.</summary>
/// <param name="Open">Whether executions are let in.</param>
/// <param name="Reason">Why not.</param>
/// <param name="By">Who closed it.</param>
/// <param name="Since">When.</param>
public sealed record TransitionStatus(bool Open, string? Reason = null, string? By = null, DateTimeOffset? Since = null);

/// <summary>An action as it stands.</summary>
/// <param name="Action">Name.</param>
/// <param name="Status">Status of its latest run; null when it has never run.</param>
/// <param name="Since">When that status began.</param>
/// <param name="Revision">Revision that it worked on.</param>
/// <param name="Summary">What the provider says.</param>
/// <param name="Error">Why it failed.</param>
/// <param name="Link">Where to see more.</param>
/// <param name="WaitsForApproval">Whether it waits for a person's word.</param>
public sealed record ActionStatus(
    string Action, string? Status, DateTimeOffset? Since, string? Revision, string? Summary, string? Error, string? Link, bool WaitsForApproval = false);
