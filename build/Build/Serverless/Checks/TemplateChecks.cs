using Build.Serverless.Templates;
using Build.Validation;

namespace Build.Serverless.Checks;

/// <summary>Holds a template against what CloudFormation and SAM would refuse, before anything is sent.</summary>
internal static class TemplateChecks
{
    /// <exception cref="BadInput">Everything that is wrong: file, line, what was found, what is allowed, the fix.</exception>
    public static void Demand(TemplateFile template)
    {
        var findings = Run(template).OrderBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column).ToList();
        if (findings.Count > 0)
            throw new BadInput([.. findings.Select(finding => finding.ToString())]);
    }

    /// <summary>Everything that is wrong with a template.</summary>
    public static IEnumerable<Finding> Run(TemplateFile template)
    {
        var shape = ShapeCheck.Run(template).ToList();
        if (shape.Count > 0)
            return shape; // what is built on it would only be noise
        var names = TemplateNames.Of(template);
        return FunctionCheck.Run(template).Concat(ReferenceCheck.Run(template, names)).Concat(CycleCheck.Run(template, names));
    }

    public static Finding Error(string rule, Place place, string found, string allowed, string fix) => new(rule, Severity.Error, place, found, allowed, fix);
}
