using System.Globalization;

namespace Build.Fleet;

/// <summary>What hooks wrote, read from the instances through Systems Manager; and where it stands there.</summary>
public sealed class HookLogs(InstanceCommand command)
{
    private const int TailLines = 200;

    /// <summary>Where an instance keeps its logs, by what they are (CodeDeploy User Guide, "View log data for CodeDeploy deployments").</summary>
    public static IReadOnlyList<(string What, string Path)> Locations { get; } =
    [
        ("what hooks wrote, per deployment", "/opt/codedeploy-agent/deployment-root/<group id>/<deployment id>/logs/scripts.log"),
        ("what hooks wrote, all deployments", "/opt/codedeploy-agent/deployment-root/deployment-logs/codedeploy-agent-deployments.log"),
        ("the agent itself", "/var/log/aws/codedeploy-agent/codedeploy-agent.log"),
        ("revisions as they were unpacked", "/opt/codedeploy-agent/deployment-root/<group id>/<deployment id>/deployment-archive"),
    ];

    /// <summary>The last lines of scripts.log of a deployment, by instance; of the newest deployment when none is named.</summary>
    public Task<IReadOnlyDictionary<string, string>> ReadAsync(IReadOnlyList<string> instances, string? deploymentId, CancellationToken cancellationToken) =>
        command.RunAsync(instances, Script(deploymentId), cancellationToken);

    // An id is letters, digits and a dash (checked by the caller against CodeDeploy), so it cannot end the quotes.
    private static string Script(string? deploymentId) => string.Create(CultureInfo.InvariantCulture, $"""
        cd /opt/codedeploy-agent/deployment-root 2>/dev/null || exit 0
        log=$(ls -1t */'{deploymentId ?? "d-"}'*/logs/scripts.log 2>/dev/null | head -n 1)
        [ -n "$log" ] && tail -n {TailLines} "$log"
        exit 0
        """);
}
