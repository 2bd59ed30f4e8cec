using Build.Serverless.Templates;
using YamlDotNet.RepresentationModel;

namespace Build.Validation.Templates;

/// <summary>Resources that wait for each other: CloudFormation refuses them as circular.</summary>
public sealed class TemplateCircle : TemplateRule
{
    /// <inheritdoc/>
    public override string Id => "template-circle";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(TemplateFile template)
    {
        var names = TemplateNames.Of(template);
        var edges = template.Section("Resources").ToDictionary(
            resource => resource.Key,
            resource => Parts(resource.Value).SelectMany(TemplateWalk.All).SelectMany(Reference.In).Concat(Reference.DependsOn(resource.Value))
                .Where(reference => reference.Kind is ReferenceKind.Referable or ReferenceKind.Resource && names.Resources.Contains(reference.Name)).ToList(),
            StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in edges.Keys)
            if (Visit(name, [], edges, done) is { } cycle)
                yield return Circular(template, cycle, edges);
    }

    // Of a function, SAM gives to resources of their own what shifts its traffic and what starts it: the function itself does not wait for their names.
    private static IEnumerable<YamlNode> Parts(YamlNode resource) => resource.Find("Type").Text() == "AWS::Serverless::Function"
        ? resource.Entries("Properties").Where(property => property.Key is not ("DeploymentPreference" or "Events")).Select(property => property.Value)
        : [resource];

    // Depth first; what is on the way already closes a circle.
    private static IReadOnlyList<string>? Visit(string name, IReadOnlyList<string> way, Dictionary<string, List<Reference>> edges, HashSet<string> done)
    {
        if (way.Contains(name))
            return [.. way.SkipWhile(each => each != name), name];
        if (!done.Add(name))
            return null;
        return edges[name].Select(reference => Visit(reference.Name, [.. way, name], edges, done)).FirstOrDefault(cycle => cycle is not null);
    }

    private Finding Circular(TemplateFile template, IReadOnlyList<string> cycle, Dictionary<string, List<Reference>> edges)
    {
        var closing = edges[cycle[^2]].First(reference => reference.Name == cycle[^1]);
        return Error(template.At(closing.Node), $"Circular dependency between resources: {string.Join(" -> ", cycle)}",
            "references without a circle", $"Take one of these references out; {closing.Function} of '{closing.Name}' closes the circle");
    }
}
