using Build.Aws;
using Build.Fleet.Repair;
using Cake.Core;

namespace Build.Checkup;

/// <summary>Looks at everything that a run may need and, when asked to, mends the CodeDeploy agents of the deployment group's instances.</summary>
public sealed class DoctorDesk(BuildContext context)
{
    private const int DocumentVersion = 1;

    /// <summary>Looks, mends, and shows both.</summary>
    /// <returns>What was found and done, in a line.</returns>
    /// <exception cref="CakeException">Something that a rehearsal needs is missing, or agents are still not well.</exception>
    public async Task<string> RunAsync(bool fix)
    {
        var findings = await new FullCheck(context).RunAsync();
        context.Journal.Say(findings.Select(finding => finding.ToString()));
        var isUsable = findings.All(finding => finding.Severity != Severity.Missing);
        var agents = fix && isUsable ? await MendAsync() : null;
        context.Journal.Show(new DoctorDocument(DocumentVersion, findings, agents), document => document.Agents?.Select(agent => agent.ToString()) ?? []);
        var fine = $"{findings.Count(finding => finding.Severity == Severity.Good)} of {findings.Count} are fine";
        if (!isUsable)
            throw new CakeException($"{fine}. Something that a rehearsal needs is missing; the fix stands below each.");
        return agents is null ? fine : $"{fine}; {Outcome(agents)}";
    }

    private Task<IReadOnlyList<RepairedAgent>> MendAsync() => AwsFailure.TellAsync(async () => await new AgentRepair(await context.CloudAsync()).RunAsync(context.Cancellation));

    private static string Outcome(IReadOnlyList<RepairedAgent> agents)
    {
        var mended = agents.Count(agent => agent.Remedy is Remedy.Restart or Remedy.Install);
        var summary = $"{agents.Count(agent => agent.IsWell)} of {agents.Count} agents are well, {mended} {(mended == 1 ? "was" : "were")} mended";
        return agents.All(agent => agent.IsWell) ? summary : throw new CakeException($"{summary}; what is wrong with the others stands above.");
    }
}
