namespace Build.Fleet.Repair;

/// <summary>What was done about an instance's agent, and what became of it.</summary>
/// <param name="Before">The instance as it was found.</param>
/// <param name="Remedy">What was done.</param>
/// <param name="After">The instance as it is now.</param>
public sealed record RepairedAgent(InstanceHealth Before, Remedy Remedy, InstanceHealth After)
{
    /// <summary>Whether the agent is well now.</summary>
    public bool IsWell => AgentRemedy.Of(After) == Remedy.None;

    /// <summary>In a line.</summary>
    public override string ToString() => Remedy switch
    {
        Remedy.None => $"ok   {Before.Instance} agent {After.AgentVersion} is {After.AgentStatus}",
        Remedy.OutOfReach => $"FAIL {Before.Instance} {(Before.Faults is [var fault, ..] ? fault : "cannot be reached")}",
        _ => $"{(IsWell ? "ok  " : "FAIL")} {Before.Instance} agent was {Was}: {(Remedy == Remedy.Install ? "installed" : "restarted")}, now {After.AgentStatus ?? "silent"}"
            + (IsWell ? $" ({After.AgentVersion})" : $". Look there: ./build.sh --target Logs --instance {Before.Instance} --where"),
    };

    private string Was => Before.AgentStatus is null or "missing" ? "missing" : Before.AgentStatus == "active" ? $"silent for {Before.LogAge} s" : Before.AgentStatus;
}
