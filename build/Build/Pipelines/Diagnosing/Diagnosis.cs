using Build.Reporting;

namespace Build.Pipelines.Diagnosing;

/// <summary>Why an execution or deployment failed, down to the script.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Subject">What was diagnosed: an execution's or deployment's id.</param>
/// <param name="Status">Its status.</param>
/// <param name="Action">The action that failed; null when none did.</param>
/// <param name="Build">The build behind it.</param>
/// <param name="Deployment">The deployment behind it.</param>
/// <param name="Causes">What is known to lead to this, with the next command, the likeliest first.</param>
public sealed record Diagnosis(
    int Version, string Subject, string Status, FailedAction? Action, BuildFailure? Build, DeploymentFailure? Deployment, IReadOnlyList<KnownCause> Causes) : IDocument
{
    /// <summary>What is wrong with the instances themselves; read when no script is to blame.</summary>
    public IReadOnlyList<HostFault> Hosts { get; init; } = [];

    /// <summary>The stack behind the action.</summary>
    public StackFailure? Stack { get; init; }
}

/// <summary>Something that is wrong with an instance.</summary>
/// <param name="Instance">Id of the instance.</param>
/// <param name="Fault">What, and what to do.</param>
public sealed record HostFault(string Instance, string Fault);

/// <summary>An action that failed.</summary>
/// <param name="Stage">Stage.</param>
/// <param name="Action">Name.</param>
/// <param name="Provider">E.g. <c>CodeDeploy</c>.</param>
/// <param name="ExternalId">Id of the build or deployment.</param>
/// <param name="ErrorCode">CodePipeline's code.</param>
/// <param name="Message">CodePipeline's message.</param>
public sealed record FailedAction(string Stage, string Action, string? Provider, string? ExternalId, string? ErrorCode, string? Message)
{
    /// <summary>Region that it ran in; null is the pipeline's own.</summary>
    public string? Region { get; init; }
}

/// <summary>A build that failed.</summary>
/// <param name="BuildId">Id.</param>
/// <param name="Phase">Phase that failed.</param>
/// <param name="StatusCode">E.g. <c>COMMAND_EXECUTION_ERROR</c>.</param>
/// <param name="Message">Command and exit status.</param>
/// <param name="LogGroup">Where the log is.</param>
/// <param name="LogStream">Where in it.</param>
/// <param name="LogTail">The end of the failed command's output, else of the log.</param>
public sealed record BuildFailure(string BuildId, string? Phase, string? StatusCode, string? Message, string? LogGroup, string? LogStream, IReadOnlyList<string> LogTail);

/// <summary>A deployment that failed.</summary>
/// <param name="DeploymentId">Id.</param>
/// <param name="ErrorCode">E.g. <c>HEALTH_CONSTRAINTS</c>.</param>
/// <param name="Message">CodeDeploy's message.</param>
/// <param name="Events">The lifecycle events that failed, on each instance.</param>
/// <param name="Rollback">What CodeDeploy did about it by itself; null when it was not asked to.</param>
public sealed record DeploymentFailure(string DeploymentId, string? ErrorCode, string? Message, IReadOnlyList<FailedEvent> Events, string? Rollback = null)
{
    /// <summary>Key of the revision that was to be deployed; null when it is not in S3.</summary>
    public string? Revision { get; init; }

    /// <summary>Key of the revision that the group had before; null when it had none.</summary>
    public string? Installed { get; init; }
}

/// <summary>A stack that failed.</summary>
/// <param name="Stack">Name.</param>
/// <param name="Status">E.g. <c>UPDATE_ROLLBACK_COMPLETE</c>.</param>
/// <param name="Resource">Logical id of the resource that failed first; null when none did.</param>
/// <param name="Type">Its type.</param>
/// <param name="ResourceStatus">E.g. <c>CREATE_FAILED</c>.</param>
/// <param name="Reason">Why; without a resource, the stack's own reason.</param>
/// <param name="Line">Line of the deployed template that it stands on.</param>
public sealed record StackFailure(string Stack, string Status, string? Resource, string? Type, string? ResourceStatus, string? Reason, int? Line = null);

/// <summary>A lifecycle event that failed on an instance.</summary>
/// <param name="Instance">Id of the instance.</param>
/// <param name="Event">E.g. <c>ApplicationStart</c>.</param>
/// <param name="ErrorCode">E.g. <c>ScriptFailed</c>.</param>
/// <param name="Script">Script, as the appspec names it.</param>
/// <param name="Message">The agent's message.</param>
/// <param name="LogTail">The last of what the script wrote.</param>
public sealed record FailedEvent(string Instance, string Event, string? ErrorCode, string? Script, string? Message, string? LogTail);

/// <summary>Something that is known to lead to such a failure.</summary>
/// <param name="Name">Short name, stable across versions: <c>hook-held-stdout</c>.</param>
/// <param name="Explanation">What happened, in a sentence.</param>
/// <param name="Next">What to type, or where to look.</param>
public sealed record KnownCause(string Name, string Explanation, string Next);
