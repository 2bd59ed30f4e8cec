namespace LocalAws.CodeDeploy.Execution.Functions;

/// <summary>How an alias is shifted: the share of the new version, and how long it stays so. The last step is everything.</summary>
internal static class TrafficPlan
{
    /// <summary>The steps of a configuration.</summary>
    /// <param name="config">Null is all at once.</param>
    public static IReadOnlyList<TrafficStep> Of(TrafficRoutingConfig? config) => config switch
    {
        { Type: "TimeBasedCanary", TimeBasedCanary: { } canary } => [new(canary.CanaryPercentage ?? 0, Minutes(canary.CanaryInterval)), TrafficStep.Everything],
        { Type: "TimeBasedLinear", TimeBasedLinear: { } linear } => [.. Linear(linear.LinearPercentage ?? 100, Minutes(linear.LinearInterval)), TrafficStep.Everything],
        _ => [TrafficStep.Everything],
    };

    private static IEnumerable<TrafficStep> Linear(int percentage, TimeSpan interval)
    {
        for (var share = percentage; share is > 0 and < 100; share += percentage)
            yield return new TrafficStep(share, interval);
    }

    private static TimeSpan Minutes(int? minutes) => TimeSpan.FromMinutes(minutes ?? 0);
}

/// <summary>A step of a shift.</summary>
/// <param name="Percentage">Of the new version.</param>
/// <param name="Wait">Until the next step.</param>
internal sealed record TrafficStep(int Percentage, TimeSpan Wait)
{
    public static TrafficStep Everything { get; } = new(100, TimeSpan.Zero);
}
