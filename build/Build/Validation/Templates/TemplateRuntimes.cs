using Build.Validation.Buildspecs;

namespace Build.Validation.Templates;

/// <summary>The same for functions: Lambda refuses to create one on a runtime that is gone, and later to update it.</summary>
public sealed class TemplateRuntimes : Rule
{
    /// <inheritdoc/>
    public override string Id => "template-runtime";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from template in project.Templates
        from resource in template.Document["Resources"]?.Entries ?? []
        let runtime = resource.Value["Properties"]?["Runtime"]
        let name = runtime?.Text ?? ""
        where name.StartsWith("nodejs", StringComparison.Ordinal)
        let end = RuntimeSupport.End("nodejs", name["nodejs".Length..])
        where end < project.Today
        let supported = RuntimeSupport.Supported("nodejs", project.Today).Select(version => $"nodejs{version}.x").ToList()
        select Warning(runtime!.Place, FormattableString.Invariant($"{name} of {resource.Key.Value} is out of support since {end:yyyy-MM-dd}"),
            string.Join(", ", supported), $"Write 'Runtime: {supported[0]}'");
}
