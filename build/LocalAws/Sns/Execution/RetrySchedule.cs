namespace LocalAws.Sns.Execution;

/// <summary>
/// How long to wait before each further attempt at an endpoint (SNS Developer Guide, "Amazon SNS message delivery retries", customer managed
/// endpoints): two after a second, ten growing to twenty seconds, thirty-five of twenty seconds.
/// </summary>
internal static class RetrySchedule
{
    private const int Growing = 10;
    private const int Slow = 35;
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    /// <summary>The waits, in order: when they are used up, the message is given up.</summary>
    public static IEnumerable<TimeSpan> Waits() =>
    [
        TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, Short, Short,
        .. Enumerable.Range(1, Growing).Select(attempt => Short * Math.Pow(Long / Short, (double)attempt / Growing)),
        .. Enumerable.Repeat(Long, Slow),
    ];
}
