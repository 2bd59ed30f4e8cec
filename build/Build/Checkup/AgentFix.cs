using Build.Aws;
using Build.Fleet.Repair;

namespace Build.Checkup;

/// <summary>Mends the CodeDeploy agents of the deployment group's instances.</summary>
public sealed class AgentFix(BuildContext context)
{
    /// <returns>What was done about each.</returns>
    public Task<IReadOnlyList<RepairedAgent>> RunAsync() => AwsFailure.TellAsync(async () => await new AgentRepair(await context.CloudAsync()).RunAsync(context.Cancellation));

    /// <summary>What was done, in a line.</summary>
    public static string Summary(IReadOnlyList<RepairedAgent> agents) =>
        $"{agents.Count(agent => agent.IsWell)} of {agents.Count} agents are well, {agents.Count(agent => agent.Remedy is Remedy.Restart or Remedy.Install)} were mended";
}
