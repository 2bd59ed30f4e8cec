using Build.Aws;
using Build.Checkup;
using Build.Fleet.Repair;
using Cake.Core;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Doctor")]
[TaskDescription("Looks at this machine, and with --cloud aws at the account: what is missing, each with the fix; --fix mends the instances' agents")]
public sealed class Doctor : AsyncFrostingTask<BuildContext>
{
    public override async Task RunAsync(BuildContext context)
    {
        var findings = await new FullCheck(context).RunAsync();
        context.Journal.Show(findings, found => found.Select(finding => finding.ToString()));
        context.Done(this, $"{findings.Count(finding => finding.Severity == Severity.Good)} of {findings.Count} are fine");
        if (findings.Any(finding => finding.Severity == Severity.Missing))
            throw new CakeException("Something that a rehearsal needs is missing; the fix stands below each.");
        if (context.Parameters.Fix)
            await FixAsync(context);
    }

    private async Task FixAsync(BuildContext context)
    {
        try
        {
            var agents = await new AgentRepair(await context.CloudAsync()).RunAsync(context.Cancellation);
            context.Journal.Show(agents, each => each.Select(agent => agent.ToString()));
            context.Done(this, $"{agents.Count(agent => agent.IsWell)} of {agents.Count} agents are well, {agents.Count(agent => agent.Remedy is Remedy.Restart or Remedy.Install)} were mended");
            if (agents.Any(agent => !agent.IsWell))
                throw new CakeException("Some agents are not well; what is wrong with each stands above.");
        }
        catch (Exception exception) when (AwsFailure.Explain(exception) is { } explained)
        {
            throw explained;
        }
    }
}
