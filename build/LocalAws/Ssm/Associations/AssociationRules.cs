using LocalAws.Kernel;
using LocalAws.Kernel.Schedules;
using LocalAws.Ssm.Documents;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm.Associations;

/// <summary>What associations must be like (API reference, CreateAssociation).</summary>
internal sealed class AssociationRules(CommandScripts scripts, OutputBucket outputs)
{
    private static readonly TimeSpan ShortestRate = TimeSpan.FromMinutes(30);

    /// <summary>Checks a version as it would be kept; the document has to be there, and to take the parameters.</summary>
    /// <exception cref="AwsException">The service's own errors.</exception>
    public void Check(Scope scope, AssociationVersion version)
    {
        if (version.InstanceId is null == (version.Targets.Count == 0))
            throw SsmErrors.InvalidTarget("specify either InstanceId or Targets.");
        foreach (var target in version.Targets)
            Check(target);
        if (version.Schedule is { } expression)
            Check(Schedule(expression), version);
        else if (version.OnlyAtCronInterval || version.ScheduleOffset is not null)
            throw SsmErrors.InvalidSchedule("ApplyOnlyAtCronInterval and ScheduleOffset need a ScheduleExpression.");
        outputs.Check(version.Output?.OutputS3BucketName);
        _ = scripts.Read(scope, version.Document, version.DocumentVersion, version.Parameters);
    }

    /// <summary>What is not here is refused by name.</summary>
    /// <exception cref="AwsException">ValidationException.</exception>
    public static void Refuse(AssociationRequest request, string? dispatchRole = null)
    {
        (string Name, bool IsGiven)[] members =
        [
            (nameof(request.AutomationTargetParameterName), request.AutomationTargetParameterName is not null),
            (nameof(request.CalendarNames), request.CalendarNames is { Count: > 0 }), (nameof(request.TargetLocations), request.TargetLocations is { Count: > 0 }),
            (nameof(request.TargetMaps), request.TargetMaps is { Count: > 0 }), (nameof(request.AlarmConfiguration), request.AlarmConfiguration is not null),
            (nameof(request.Duration), request.Duration is not null), ("AssociationDispatchAssumeRole", dispatchRole is not null),
        ];
        if (members.FirstOrDefault(each => each.IsGiven).Name is { } given)
            throw SsmErrors.Invalid($"LocalAws does not implement {given} of associations.");
    }

    /// <exception cref="AwsException">InvalidSchedule.</exception>
    public static Schedule Schedule(string expression)
    {
        try
        {
            return Kernel.Schedules.Schedule.Parse(expression);
        }
        catch (ScheduleException bad)
        {
            throw SsmErrors.InvalidSchedule(bad.Message);
        }
    }

    private static void Check(Schedule schedule, AssociationVersion version)
    {
        if (schedule.Interval < ShortestRate)
            throw SsmErrors.InvalidSchedule("a rate is 30 minutes at least.");
        if (schedule.Interval is not null && version.ScheduleOffset is not null)
            throw SsmErrors.InvalidSchedule("ScheduleOffset needs a cron expression.");
    }

    private static void Check(Target target)
    {
        var isKnown = target.Key is "InstanceIds" or "tag-key" || target.Key?.StartsWith("tag:", StringComparison.Ordinal) == true;
        if (!isKnown || target.Values is not { Count: > 0 })
            throw SsmErrors.InvalidTarget($"{target.Key}; LocalAws takes InstanceIds (* for all), tag:name and tag-key, with values.");
    }
}
