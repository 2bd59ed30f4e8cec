using Build.Aws;
using Build.Fleet.Repair;
using Cake.Core;

namespace Build.Checkup;

/// <summary>Mends the CodeDeploy agents of the deployment group's instances, and shows what was done about each.</summary>
public sealed class AgentFix(BuildContext context)
{
    /// <returns>What was done, in a line.</returns>
    /// <exception cref="CakeException">Some agents are still not well.</exception>
    public async Task<string> RunAsync()
    {
        try
        {
            var agents = await new AgentRepair(await context.CloudAsync()).RunAsync(context.Cancellation);
            context.Journal.Show(agents, each => each.Select(agent => agent.ToString()));
            var summary = $"{agents.Count(agent => agent.IsWell)} of {agents.Count} agents are well, {agents.Count(agent => agent.Remedy is Remedy.Restart or Remedy.Install)} were mended";
            return agents.All(agent => agent.IsWell) ? summary : throw new CakeException($"{summary}; what is wrong with the others stands above.");
        }
        catch (Exception exception) when (AwsFailure.Explain(exception) is { } explained)
        {
            throw explained;
        }
    }
}
