namespace Build.Pipelines.Following;

/// <summary>Follows an execution to its end.</summary>
/// <param name="reader">Reads the execution.</param>
/// <param name="clock">Time of the waits between two looks.</param>
public sealed class PipelineFollower(ExecutionReader reader, TimeProvider clock)
{
    /// <summary>So many looks that find nothing new are followed by one at the execution itself: somebody may have stopped it.</summary>
    private const int LooksBetween = 5;

    private static readonly TimeSpan Quickest = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Slowest = TimeSpan.FromMilliseconds(800);

    /// <summary>What has lasted so many waits may be noticed one wait late: what is quick is looked at often, what is long a little more than once a second.</summary>
    private const int WaitsPerState = 10;

    /// <summary>How many times the execution was looked at.</summary>
    public int Looks { get; private set; }

    /// <summary>
    /// Returns once the execution has ended. It is looked at the less often the longer nothing has changed, and at least so often that a change is shown
    /// within a second; a look that finds nothing new is one request.
    /// </summary>
    /// <param name="pipeline">Name of the pipeline.</param>
    /// <param name="executionId">Id of the execution.</param>
    /// <param name="looked">Called with each look, and the one before.</param>
    /// <param name="limit">The longest that is waited.</param>
    /// <param name="cancellationToken">Stops following; the execution goes on.</param>
    /// <exception cref="TimeoutException">The limit has passed; the execution goes on.</exception>
    public async Task<ExecutionSnapshot> FollowAsync(
        string pipeline, string executionId, Action<ExecutionSnapshot?, ExecutionSnapshot> looked, TimeSpan limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(looked);
        var started = clock.GetTimestamp();
        var changed = started;
        ExecutionSnapshot? before = null;
        while (true)
        {
            var now = before is null || Looks % LooksBetween == 0
                ? await reader.ReadAsync(pipeline, executionId, cancellationToken)
                : await reader.RefreshAsync(before, cancellationToken);
            Looks++;
            looked(before, now);
            if (now.Ended)
                return now;
            if (clock.GetElapsedTime(started) > limit)
                throw new TimeoutException($"{pipeline} {executionId} is still {now.Status} after {ProgressLines.Duration(limit)}. It goes on; follow it again with ./build.sh --target Watch --execution {executionId}.");
            if (ProgressLines.Between(before, now).Any())
                changed = clock.GetTimestamp();
            before = now;
            await Task.Delay(TimeSpan.FromTicks(Math.Clamp(clock.GetElapsedTime(changed).Ticks / WaitsPerState, Quickest.Ticks, Slowest.Ticks)), clock, cancellationToken);
        }
    }
}
