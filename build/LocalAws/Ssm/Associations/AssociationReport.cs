using LocalAws.Kernel;

namespace LocalAws.Ssm.Associations;

/// <summary>How associations went: their runs are commands, whose invocations say it.</summary>
internal sealed class AssociationReport(AssociationStore associations, CommandStore commands)
{
    public const string Pending = "Pending", Success = "Success", Failed = "Failed", InProgress = "InProgress";

    /// <summary>The association as the API describes it.</summary>
    public AssociationDescription Describe(Scope scope, StoredAssociation association, AssociationVersion? version = null)
    {
        var shown = version ?? association.Latest;
        var runs = associations.Executions(scope, association.Id);
        return new AssociationDescription
        {
            Name = shown.Document,
            InstanceId = shown.InstanceId,
            AssociationVersion = AssociationText.Number(shown.Number),
            Date = association.Created,
            LastUpdateAssociationDate = association.Latest.Created,
            Overview = Overview(scope, association),
            DocumentVersion = shown.DocumentVersion ?? "$DEFAULT",
            Parameters = shown.Parameters,
            AssociationId = association.Id,
            Targets = AssociationText.Targets(shown),
            ScheduleExpression = shown.Schedule,
            LastExecutionDate = runs.Count > 0 ? runs[0].Created : null,
            LastSuccessfulExecutionDate = runs.FirstOrDefault(run => StatusOf(scope, run) == Success)?.Created,
            AssociationName = shown.Name,
            MaxErrors = shown.MaxErrors,
            MaxConcurrency = shown.MaxConcurrency,
            ComplianceSeverity = shown.ComplianceSeverity,
            SyncCompliance = shown.SyncCompliance,
            ApplyOnlyAtCronInterval = shown.OnlyAtCronInterval,
            ScheduleOffset = shown.ScheduleOffset,
            OutputLocation = shown.Output is { } output ? new(output) : null,
        };
    }

    /// <summary>The state over all instances: Pending before it reached one.</summary>
    public AssociationOverview Overview(Scope scope, StoredAssociation association)
    {
        var latest = LatestOfInstances(scope, association).Select(each => StatusOf(each.Invocation)).ToList();
        if (latest.Count == 0)
            return associations.Executions(scope, association.Id) is [{ Failure: not null }, ..] ? new(Failed, Failed, null) : new(Pending, "Creating", null);
        var status = latest.Contains(Failed) ? Failed : latest.Contains(InProgress) ? Pending : Success;
        return new(status, latest.Contains(InProgress) ? InProgress : status, latest.CountBy(each => each).ToDictionary(each => each.Key, each => each.Value));
    }

    /// <summary>The last run on each instance.</summary>
    public IEnumerable<(StoredExecution Execution, StoredInvocation Invocation)> LatestOfInstances(Scope scope, StoredAssociation association) =>
        associations.Executions(scope, association.Id).SelectMany(run => Targets(scope, run).Select(invocation => (run, invocation))).DistinctBy(each => each.invocation.InstanceId);

    /// <summary>A run on its instances.</summary>
    public IReadOnlyList<StoredInvocation> Targets(Scope scope, StoredExecution execution) =>
        execution.CommandId is { } command ? commands.Invocations(scope, command) : [];

    public string StatusOf(Scope scope, StoredExecution execution)
    {
        var states = Targets(scope, execution).Select(StatusOf).ToList();
        return execution.Failure is not null || states.Contains(Failed) ? Failed : states.Contains(InProgress) ? InProgress : Success;
    }

    public static string StatusOf(StoredInvocation invocation) => invocation.Status switch
    {
        "Success" => Success,
        "Pending" or "InProgress" or "Cancelling" => InProgress,
        _ => Failed,
    };
}
