using Build.Serverless.Templates;

namespace Build.Validation.Templates;

/// <summary>A rule of templates, which Validate and Package-Lambda hold: what CloudFormation or SAM would refuse is said before anything is sent.</summary>
public abstract class TemplateRule : Rule
{
    /// <summary>Every place where a template breaks the rule.</summary>
    public abstract IEnumerable<Finding> Check(TemplateFile template);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.Templates.Where(Reads).SelectMany(Check);
    }

    /// <summary>Holds a template against every rule.</summary>
    /// <exception cref="BadInput">Everything that is wrong: file, line, what was found, what is allowed, the fix.</exception>
    public static void Demand(TemplateFile template)
    {
        var findings = RuleTable.All.OfType<TemplateRule>().Where(rule => rule.Reads(template)).SelectMany(rule => rule.Check(template))
            .Where(finding => finding.Severity is Severity.Error).OrderBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column).ToList();
        if (findings.Count > 0)
            throw new BadInput([.. findings.Select(finding => finding.ToString())]);
    }

    // What is built on a broken shape would only be noise.
    private protected bool Reads(TemplateFile template) => this is TemplateKeys || !new TemplateKeys().Check(template).Any();
}
