using Build.Checkup;
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
            context.Done(this, await new AgentFix(context).RunAsync());
    }
}
