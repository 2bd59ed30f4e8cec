using Build.Validation;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Validate")]
[TaskDescription("Checks appspec, hooks, buildspec, templates and pipelines; --file checks others' too")]
public sealed class Validate : FrostingTask<BuildContext>
{
    public override bool ShouldRun(BuildContext context) => context.Parameters.Revision is null;

    public override void Run(BuildContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var findings = Validator.Validate(context.Paths.Root, context.Settings, context.Parameters.Files);
        var errors = findings.Where(finding => finding.Severity is Severity.Error).Select(finding => finding.ToString()).ToList();
        foreach (var warning in findings.Where(finding => finding.Severity is Severity.Warning))
            context.Journal.Say(warning.ToString());
        if (errors.Count > 0)
            throw new BadInput(errors);
        context.Done(this, $"{RuleTable.All.Count} rules hold{(findings.Count > 0 ? $", {findings.Count} warnings" : "")}");
    }
}
