using Build.Checkup;
using Cake.Core;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Doctor")]
[TaskDescription("Looks at this machine, and with --cloud aws at the account: what is missing, each with the fix; --fix mends the instances' agents")]
public sealed class Doctor : AsyncFrostingTask<BuildContext>
{
    private const int DocumentVersion = 1;

    public override async Task RunAsync(BuildContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var findings = await new FullCheck(context).RunAsync();
        context.Journal.Say(findings.Select(finding => finding.ToString()));
        context.Done(this, $"{findings.Count(finding => finding.Severity == Severity.Good)} of {findings.Count} are fine");
        var isUsable = findings.All(finding => finding.Severity != Severity.Missing);
        var agents = context.Parameters.Fix && isUsable ? await new AgentFix(context).RunAsync() : null;
        context.Journal.Show(new DoctorDocument(DocumentVersion, findings, agents), document => document.Agents?.Select(agent => agent.ToString()) ?? []);
        if (!isUsable)
            throw new CakeException("Something that a rehearsal needs is missing; the fix stands below each.");
        if (agents is null)
            return;
        context.Done(this, AgentFix.Summary(agents));
        if (agents.Any(agent => !agent.IsWell))
            throw new CakeException($"{AgentFix.Summary(agents)}; what is wrong with the others stands above.");
    }
}
