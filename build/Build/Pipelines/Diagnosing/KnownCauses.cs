namespace Build.Pipelines.Diagnosing;

/// <summary>From the facts of a failure to what is known to cause it. Pure; a rule a cause.</summary>
public static class KnownCauses
{
    private static readonly Func<Diagnosis, KnownCause?>[] Rules =
    [
        .. DeploymentCauses.Rules,
        .. StackCauses.Rules,
        .. ActionCauses.Rules,
    ];

    /// <summary>The causes that fit, the likeliest first. That too few hosts were healthy is a consequence: it is named when nothing else is.</summary>
    public static IReadOnlyList<KnownCause> Of(Diagnosis facts)
    {
        var causes = Rules.Select(rule => rule(facts)).OfType<KnownCause>().ToList();
        return [.. causes.Where(cause => causes.Count == 1 || cause.Name != "health-constraints")];
    }
}
