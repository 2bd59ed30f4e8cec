using Build.Aws;

namespace Build.Fleet.Repair;

/// <summary>Restarts or installs CodeDeploy agents through Systems Manager, then looks whether that helped.</summary>
public sealed class AgentRepair(Cloud cloud)
{
    // Where systemd knows the agent it is a unit, elsewhere a service script; both are named alike.
    private const string Restart = """
        if command -v systemctl >/dev/null 2>&1 && systemctl list-unit-files codedeploy-agent.service >/dev/null 2>&1; then
          systemctl restart codedeploy-agent
        else
          /etc/init.d/codedeploy-agent restart
        fi
        """;

    /// <summary>What was done about each instance of the deployment group, by id. Instances whose agent is well are left alone.</summary>
    public async Task<IReadOnlyList<RepairedAgent>> RunAsync(CancellationToken cancellationToken)
    {
        var before = await FleetHealth.ReadAsync(cloud, cancellationToken);
        var remedies = before.ToLookup(AgentRemedy.Of, health => health.Instance);
        await Task.WhenAll(RestartAsync([.. remedies[Remedy.Restart]], cancellationToken), InstallAsync([.. remedies[Remedy.Install]], cancellationToken));
        var touched = remedies[Remedy.Restart].Any() || remedies[Remedy.Install].Any();
        var after = (touched ? await FleetHealth.ReadAsync(cloud, cancellationToken) : before).ToDictionary(health => health.Instance, StringComparer.Ordinal);
        return [.. before.Select(health => new RepairedAgent(health, AgentRemedy.Of(health), after.GetValueOrDefault(health.Instance, health)))];
    }

    private Task RestartAsync(IReadOnlyList<string> instances, CancellationToken cancellationToken) =>
        Command.RunAsync(instances, Restart, cancellationToken);

    // AWS's own way to install the agent (CodeDeploy User Guide, "Install the CodeDeploy agent using AWS Systems Manager").
    private Task InstallAsync(IReadOnlyList<string> instances, CancellationToken cancellationToken) => Command.RunAsync(
        instances, "AWS-ConfigureAWSPackage", new() { ["action"] = ["Install"], ["name"] = ["AWSCodeDeployAgent"] }, cancellationToken);

    private InstanceCommand Command => new(cloud.Session.Ssm.Value, TimeProvider.System) { Limit = TimeSpan.FromMinutes(5) };
}
