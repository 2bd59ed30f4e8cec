namespace LocalAws.CodePipeline.Execution;

/// <summary>Cancels when an instant has come. Timers end at 49 days; an approval may wait for 60.</summary>
internal static class Deadline
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(40);

    /// <summary>Completes at <paramref name="due"/>.</summary>
    public static async Task ComeAsync(DateTimeOffset due, TimeProvider clock, CancellationToken cancellation)
    {
        for (var left = due - clock.GetUtcNow(); left > TimeSpan.Zero; left = due - clock.GetUtcNow())
            await Task.Delay(left < LongestTimer ? left : LongestTimer, clock, cancellation).ConfigureAwait(false);
    }
}
