using Build.Serverless.Templates;
using Build.Settings;
using YamlDotNet.RepresentationModel;

namespace Build.Validation.Templates;

/// <summary>References to what is not in the template.</summary>
public sealed class TemplateReferences : TemplateRule
{
    /// <inheritdoc/>
    public override string Id => "template-reference";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(TemplateFile template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var names = TemplateNames.Of(template);
        return TemplateWalk.All(template.Root).SelectMany(Reference.In).Concat(Attributes(template))
            .Where(reference => !IsThere(reference, names))
            .Select(reference => Missing(template, reference, names));
    }

    // DependsOn and Condition of resources, Condition of outputs.
    private static IEnumerable<Reference> Attributes(TemplateFile template)
    {
        foreach (var (_, resource) in template.Section("Resources").Concat(template.Section("Outputs")))
        {
            if (resource.Find("Condition") is YamlScalarNode { Tag.IsEmpty: true, Value: { } condition } node)
                yield return new Reference(node, condition, ReferenceKind.Condition, "Condition");
            foreach (var each in Reference.DependsOn(resource))
                yield return each;
        }
    }

    private static bool IsThere(Reference reference, TemplateNames names) => reference.Kind switch
    {
        ReferenceKind.Condition => names.Conditions.Contains(reference.Name),
        ReferenceKind.Mapping => names.Mappings.Contains(reference.Name),
        ReferenceKind.Resource => names.IsResource(reference.Name),
        _ => names.IsReferable(reference.Name),
    };

    private Finding Missing(TemplateFile template, Reference reference, TemplateNames names)
    {
        IReadOnlyList<string> allowed = reference.Kind switch
        {
            ReferenceKind.Condition => [.. names.Conditions.Order(StringComparer.Ordinal)],
            ReferenceKind.Mapping => [.. names.Mappings.Order(StringComparer.Ordinal)],
            ReferenceKind.Resource => [.. names.Resources.Order(StringComparer.Ordinal)],
            _ => [.. names.Parameters.Concat(names.Resources).Order(StringComparer.Ordinal), .. TemplateNames.Pseudo],
        };
        return Error(template.At(reference.Node), $"{reference.Function} of '{reference.Name}', which the template does not have",
            allowed.Count == 0 ? "nothing: the template has none" : string.Join(", ", allowed),
            Spelling.Nearest(reference.Name, allowed) is { } nearest ? $"Write '{nearest}' if that is meant" : "Add it, or refer to what is there");
    }
}
