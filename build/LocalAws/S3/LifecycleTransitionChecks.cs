namespace LocalAws.S3;

/// <summary>Whether the moves of a rule come one after the other, each to a colder class, and before the end. Pure.</summary>
internal static class LifecycleTransitionChecks
{
    private const int DaysBeforeInfrequentAccess = 30;

    // From warm to cold; objects go only down, and between classes of one level not at all.
    private static readonly Dictionary<string, int> Levels = new(StringComparer.Ordinal)
    {
        ["STANDARD_IA"] = 0, ["INTELLIGENT_TIERING"] = 1, ["ONEZONE_IA"] = 2, ["GLACIER_IR"] = 2, ["GLACIER"] = 3, ["DEEP_ARCHIVE"] = 4,
    };

    /// <exception cref="Kernel.AwsException">MalformedXML, InvalidRequest, InvalidArgument.</exception>
    public static void Check(LifecycleRule rule)
    {
        if (rule.Transitions.Select(each => each.StorageClass).Concat(rule.NoncurrentVersionTransitions.Select(each => each.StorageClass)).Any(each => each is null || !Levels.ContainsKey(each)))
            throw S3Errors.MalformedXml();
        var filter = rule.Text();
        foreach (var transition in rule.Transitions)
        {
            if ((transition.Days is null) == (transition.Date is null))
                throw S3Errors.MalformedXml();
            CheckDays(transition.Days, transition.StorageClass, "Days", "Transition");
            LifecycleChecks.CheckMidnight(transition.Date);
        }
        foreach (var transition in rule.NoncurrentVersionTransitions)
        {
            if (transition.NoncurrentDays is null)
                throw S3Errors.MalformedXml();
            CheckDays(transition.NoncurrentDays, transition.StorageClass, "NoncurrentDays", "NoncurrentVersionTransition");
            LifecycleChecks.CheckNewer(transition.NewerNoncurrentVersions, "NoncurrentVersionTransition");
        }
        CheckKind(rule, filter);
        var (days, dates) = (rule.Transitions.Where(each => each.Days is not null), rule.Transitions.Where(each => each.Date is not null));
        CheckOrder([.. days.Select(each => (each.StorageClass, (long)each.Days!))], rule.Expiration?.Days, "Days", "Transition", "Expiration", filter);
        CheckOrder([.. dates.Select(each => (each.StorageClass, each.Date!.Value.UtcTicks))], rule.Expiration?.Date?.UtcTicks, "Date", "Transition", "Expiration", filter);
        CheckOrder(
            [.. rule.NoncurrentVersionTransitions.Select(each => (each.StorageClass, (long)each.NoncurrentDays!))], rule.NoncurrentVersionExpiration?.NoncurrentDays,
            "NoncurrentDays", "NoncurrentVersionTransition", "NoncurrentVersionExpiration", filter);
    }

    private static void CheckDays(int? days, string storageClass, string member, string action)
    {
        if (days < 0)
            throw LifecycleChecks.Argument($"'{member}' in {action} action must be nonnegative");
        if (days < DaysBeforeInfrequentAccess && storageClass is "STANDARD_IA" or "ONEZONE_IA")
            throw LifecycleChecks.Argument($"'{member}' in {action} action must be greater than or equal to {DaysBeforeInfrequentAccess} for storageClass '{storageClass}'");
    }

    private static void CheckKind(LifecycleRule rule, string filter)
    {
        var days = rule.Expiration?.Days is not null || rule.Transitions.Any(each => each.Days is not null);
        var dates = rule.Expiration?.Date is not null || rule.Transitions.Any(each => each.Date is not null);
        if (days && dates)
            throw S3Errors.InvalidRequest($"Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule for filter '{filter}'");
    }

    private static void CheckOrder(IReadOnlyList<(string StorageClass, long At)> moves, long? end, string member, string action, string ending, string filter)
    {
        if (moves.DistinctBy(each => each.StorageClass).Count() < moves.Count)
            throw S3Errors.InvalidRequest($"'StorageClass' must be different for '{action}' actions in same 'Rule' with filter '{filter}'");
        var colder = moves.SelectMany(_ => moves, (warm, cold) => (warm, cold)).Where(pair => Levels[pair.warm.StorageClass] < Levels[pair.cold.StorageClass]);
        foreach (var (warm, cold) in colder.Where(pair => pair.cold.At <= pair.warm.At))
            throw LifecycleChecks.Argument(
                $"'{member}' in the {action} action for StorageClass '{cold.StorageClass}' for filter '{filter}' must be greater than '{member}' in the {action} action for StorageClass '{warm.StorageClass}' for filter '{filter}'");
        if (moves.Any(move => move.At >= end))
            throw LifecycleChecks.Argument($"'{member}' in the {ending} action for filter '{filter}' must be greater than '{member}' in the {action} action");
    }
}
