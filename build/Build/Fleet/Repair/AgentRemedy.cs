namespace Build.Fleet.Repair;

/// <summary>Decides what an instance's agent needs. Pure.</summary>
public static class AgentRemedy
{
    /// <summary>An agent polls every minute and notes it: one that is silent for so many seconds is deaf, whatever its service says.</summary>
    public const long DeafAfter = 600;

    /// <summary>What is to be done.</summary>
    public static Remedy Of(InstanceHealth instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return instance switch
        {
            { State: not "running" } or { Profile: null } or { SsmStatus: not "Online" } => Remedy.OutOfReach,
            { AgentStatus: null or "missing" } => Remedy.Install,
            { AgentStatus: not "active" } or { LogAge: > DeafAfter } => Remedy.Restart,
            _ => Remedy.None,
        };
    }
}
