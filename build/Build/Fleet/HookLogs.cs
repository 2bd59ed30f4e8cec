using System.Globalization;

namespace Build.Fleet;

/// <summary>What hooks wrote, read from the instances through Systems Manager; and where it stands there.</summary>
public sealed class HookLogs(InstanceCommand command)
{
    private const int TailLines = 200;
    private const string EventMark = "LifecycleEvent - ";

    /// <summary>Where an instance keeps its logs, by what they are (CodeDeploy User Guide, "View log data for CodeDeploy deployments").</summary>
    public static IReadOnlyList<LogPlace> Locations { get; } =
    [
        new("what hooks wrote, per deployment", "/opt/codedeploy-agent/deployment-root/<group id>/<deployment id>/logs/scripts.log"),
        new("what hooks wrote, all deployments", "/opt/codedeploy-agent/deployment-root/deployment-logs/codedeploy-agent-deployments.log"),
        new("the agent itself", "/var/log/aws/codedeploy-agent/codedeploy-agent.log"),
        new("revisions as they were unpacked", "/opt/codedeploy-agent/deployment-root/<group id>/<deployment id>/deployment-archive"),
    ];

    /// <summary>The last lines of scripts.log of a deployment, by instance; of the newest deployment when none is named.</summary>
    /// <param name="instances">Whom to ask.</param>
    /// <param name="deploymentId">A deployment that CodeDeploy knows.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ReadAsync(IReadOnlyList<string> instances, string? deploymentId, CancellationToken cancellationToken) =>
        (await command.RunAsync(instances, Script(deploymentId), cancellationToken))
            .ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)], StringComparer.Ordinal);

    /// <summary>The lines of one lifecycle event. Pure.</summary>
    /// <param name="log">Lines of a scripts.log.</param>
    /// <param name="lifecycleEvent">Name of the event; null for all of them.</param>
    public static IReadOnlyList<string> OfEvent(IReadOnlyList<string> log, string? lifecycleEvent)
    {
        ArgumentNullException.ThrowIfNull(log);
        if (lifecycleEvent is null)
            return log;
        var inside = false;
        var lines = new List<string>();
        foreach (var line in log)
        {
            if (line.IndexOf(EventMark, StringComparison.Ordinal) is >= 0 and var mark)
                inside = line[(mark + EventMark.Length)..].Trim().Equals(lifecycleEvent, StringComparison.OrdinalIgnoreCase);
            if (inside)
                lines.Add(line);
        }
        return lines;
    }

    // An id that CodeDeploy knows is letters, digits and a dash, so it cannot end the quotes.
    private static string Script(string? deploymentId) => string.Create(CultureInfo.InvariantCulture, $"""
        cd /opt/codedeploy-agent/deployment-root 2>/dev/null || exit 0
        log=$(ls -1t */'{deploymentId ?? "d-"}'*/logs/scripts.log 2>/dev/null | head -n 1)
        [ -n "$log" ] && tail -n {TailLines} "$log"
        exit 0
        """);
}
