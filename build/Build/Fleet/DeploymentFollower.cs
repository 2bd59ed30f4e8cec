using Build.Pipelines.Following;

namespace Build.Fleet;

/// <summary>Follows a deployment to its end, a line for each change.</summary>
public sealed class DeploymentFollower(DeploymentReader reader, TimeProvider clock)
{
    private static readonly TimeSpan Quickest = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(1);

    /// <summary>Returns once the deployment has ended.</summary>
    /// <param name="deploymentId">Id.</param>
    /// <param name="line">Called with each line of progress.</param>
    /// <param name="limit">The longest that is waited.</param>
    /// <param name="cancellationToken">Stops following; the deployment goes on.</param>
    /// <exception cref="TimeoutException">The limit has passed; the deployment goes on.</exception>
    public async Task<DeploymentSnapshot> FollowAsync(string deploymentId, Action<string> line, TimeSpan limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(line);
        var started = clock.GetTimestamp();
        var wait = Quickest;
        DeploymentSnapshot? before = null;
        while (true)
        {
            var now = await reader.ReadAsync(deploymentId, cancellationToken);
            var news = Between(before, now).ToList();
            news.ForEach(line);
            if (now.Ended)
                return now;
            if (clock.GetElapsedTime(started) > limit)
                throw new TimeoutException($"Deployment {deploymentId} is still {now.Status} after {ProgressLines.Duration(limit)}. It goes on; stop it with ./build.sh --target Stop --deployment {deploymentId}.");
            before = now;
            wait = news.Count > 0 ? Quickest : TimeSpan.FromTicks(Math.Min(wait.Ticks * 3 / 2, Slowest.Ticks));
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>What changed between two looks, a line for each change. Pure.</summary>
    public static IEnumerable<string> Between(DeploymentSnapshot? before, DeploymentSnapshot now)
    {
        ArgumentNullException.ThrowIfNull(now);
        var known = before?.Targets.ToDictionary(target => target.Instance, StringComparer.Ordinal) ?? [];
        foreach (var target in now.Targets)
        {
            if (known.GetValueOrDefault(target.Instance) != target && target.Status is not "Pending")
                yield return $"     {target.Instance}: {target.Status}{(target.Event is null ? "" : $", {target.Event}")}";
        }
        if (before?.Status != now.Status && now.Status == "Ready")
            yield return $"...  {now.DeploymentId}: Ready  the new instances wait for their traffic; ./build.sh --target Continue reroutes it now";
        else if (before?.Status != now.Status)
            yield return $"{(now.Status switch { "Succeeded" => "ok  ", "Failed" => "FAIL", _ => "... " })} {now.DeploymentId}: {now.Status}{(now.Message is { Length: > 0 } message ? $"  {message}" : "")}";
    }
}
