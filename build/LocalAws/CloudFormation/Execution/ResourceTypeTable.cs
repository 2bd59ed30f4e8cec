namespace LocalAws.CloudFormation.Execution;

/// <summary>The resource types that there are, by name.</summary>
internal sealed class ResourceTypeTable(IEnumerable<ResourceType> types)
{
    private readonly Dictionary<string, ResourceType> byName = types.ToDictionary(type => type.TypeName, StringComparer.Ordinal);

    public IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    public ResourceType? Find(string name) => byName.GetValueOrDefault(name);

    public ResourceType Get(string name) => Find(name) ?? throw CloudFormationErrors.NotHere($"the resource type {name}");

    /// <summary>Refuses a template that has resources of other types, before anything is made.</summary>
    /// <exception cref="Kernel.AwsException">ValidationError.</exception>
    public void Check(Templates.Template template)
    {
        var unknown = template.Resources.Values.Where(resource => !byName.ContainsKey(resource.Type)).ToList();
        if (unknown.Count == 0)
            return;
        throw CloudFormationErrors.Format(
            $"Unrecognized resource types: [{string.Join(", ", unknown.Select(each => each.Type).Distinct())}] (of {string.Join(", ", unknown.Select(each => each.LogicalId))}). "
            + $"LocalAws implements {string.Join("; ", Names.Select(name => name.Split("::")).GroupBy(name => $"{name[0]}::{name[1]}::", name => name[2]).Select(service => service.Key + string.Join('|', service)))}");
    }
}
