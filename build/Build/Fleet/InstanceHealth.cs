namespace Build.Fleet;

/// <summary>How one instance is.</summary>
/// <param name="Instance">Id.</param>
/// <param name="Name">Its Name tag.</param>
/// <param name="State">EC2's word: running, stopped...</param>
/// <param name="Profile">Name of its instance profile; null when it has none.</param>
/// <param name="SsmStatus">Systems Manager's word: Online, ConnectionLost...; null when it was never seen.</param>
/// <param name="AgentStatus">The CodeDeploy agent's service: active, inactive, missing; null when the instance could not be asked.</param>
/// <param name="AgentVersion">Version of the agent.</param>
/// <param name="LogAge">Seconds since the agent's last log line.</param>
/// <param name="LastDeployment">Id of the last deployment that reached the instance.</param>
/// <param name="LastDeploymentStatus">How it ended there.</param>
/// <param name="Answer">What the app answered on /health; null when it did not.</param>
public sealed record InstanceHealth(
    string Instance, string? Name, string State, string? Profile, string? SsmStatus, string? AgentStatus, string? AgentVersion, long? LogAge,
    string? LastDeployment, string? LastDeploymentStatus, string? Answer)
{
    private const string Missing = "missing";

    /// <summary>Its region; null when all are in the pipeline's own.</summary>
    public string? Region { get; init; }

    /// <summary>What is wrong, each with what to do; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults => [.. FaultsOf()];

    /// <summary>Stands for the instances that a region should have and has not.</summary>
    public static InstanceHealth NoneIn(string region) => new("(none)", null, Missing, null, null, null, null, null, null, null, null) { Region = region };

    private IEnumerable<string> FaultsOf()
    {
        if (State == Missing)
            yield return $"no instance in {Region} carries the deployment group's tags: set fleet.enabled to true and run ./build.sh --target Provision-Fleet, or tag instances of your own";
        else if (State != "running")
            yield return $"is {State}: start it, or take its tags away so that deployments do not count it as failed";
        else if (Profile is null)
            yield return "has no instance profile: it cannot read revisions; attach one, then restart the agent";
        else if (SsmStatus != "Online")
            yield return $"is not online in Systems Manager ({SsmStatus ?? "never seen"}): check its role and its way to the ssm endpoints";
        else if (AgentStatus is null or "missing")
            yield return "has no CodeDeploy agent: ./build.sh --target Doctor --fix installs it";
        else if (AgentStatus != "active")
            yield return $"has a CodeDeploy agent that is {AgentStatus}: ./build.sh --target Doctor --fix restarts it";
        else if (Answer is null && LastDeployment is not null)
            yield return "does not answer on /health: ./build.sh --target Logs shows what its hooks said";
    }
}
