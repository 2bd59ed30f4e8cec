using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>Which resource needs which: by what its properties refer to, and by what it says itself. Pure.</summary>
internal sealed class DependencyGraph
{
    private DependencyGraph(IReadOnlyDictionary<string, IReadOnlyList<string>> needs) => Needs = needs;

    /// <summary>Logical ids, each with those that must be there before it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Needs { get; }

    /// <param name="template">The template.</param>
    /// <param name="holds">Whether a condition holds; null takes every resource and both branches of every <c>Fn::If</c>.</param>
    /// <exception cref="AwsException">ValidationError: a circle, or something that is left out and needed.</exception>
    public static DependencyGraph Of(Template template, Func<string, bool>? holds)
    {
        var resources = template.Resources.Values.Where(each => each.Condition is null || holds is null || holds(each.Condition)).ToList();
        var there = resources.Select(each => each.LogicalId).ToHashSet(StringComparer.Ordinal);
        var needs = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            var names = References.In(resource.Properties, holds).Concat(References.In(resource.UpdatePolicy, holds)).Select(each => each.Name).Where(template.Resources.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
            if (names.Where(name => !there.Contains(name)).ToList() is { Count: > 0 } left)
                throw CloudFormationErrors.Format($"Unresolved resource dependencies [{string.Join(", ", left)}] in the Resources block of the template");
            needs[resource.LogicalId] = [.. names.Concat(resource.DependsOn.Where(there.Contains)).Distinct(StringComparer.Ordinal)];
        }
        var graph = new DependencyGraph(needs);
        graph.Order();
        return graph;
    }

    /// <summary>Logical ids, each behind those that it needs.</summary>
    /// <exception cref="AwsException">ValidationError: a circle.</exception>
    public IReadOnlyList<string> Order()
    {
        var (order, done) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        var rest = Needs.Keys.ToList();
        while (rest.Count > 0)
        {
            var ready = rest.Where(name => Needs[name].All(done.Contains)).ToList();
            if (ready.Count == 0)
                throw CloudFormationErrors.Validation($"Circular dependency between resources: [{string.Join(", ", Circle(rest))}]");
            order.AddRange(ready);
            done.UnionWith(ready);
            rest = rest.Except(ready).ToList();
        }
        return order;
    }

    // What nobody in the rest needs is not part of a circle, only behind one.
    private List<string> Circle(List<string> rest)
    {
        while (rest.Where(name => rest.Any(other => Needs[other].Contains(name))).ToList() is var needed && needed.Count < rest.Count)
            rest = needed;
        return rest;
    }
}
