using System.IO.Enumeration;

namespace LocalAws.Ec2;

/// <summary>Applies filters: all of them must match, each by one of its values.</summary>
internal sealed class Filters<T>(IReadOnlyDictionary<string, Func<T, IEnumerable<string?>>> fields, Func<T, IReadOnlyList<Tag>?>? tags = null)
{
    /// <summary>The items that match.</summary>
    /// <exception cref="Kernel.AwsException">A filter that there is not.</exception>
    public IEnumerable<T> Apply(IEnumerable<T> items, IReadOnlyList<Filter>? filters)
    {
        foreach (var filter in filters ?? [])
        {
            var field = Field(filter);
            var values = filter.Values ?? [];
            items = items.Where(item => field(item).Any(value => value is not null && values.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, value, ignoreCase: false))));
        }
        return items;
    }

    private Func<T, IEnumerable<string?>> Field(Filter filter)
    {
        var name = filter.Name ?? "";
        if (fields.TryGetValue(name, out var field))
            return field;
        if (tags is not null && name.StartsWith("tag:", StringComparison.Ordinal))
            return item => (tags(item) ?? []).Where(tag => tag.Key == name[4..]).Select(tag => tag.Value ?? "");
        if (tags is not null && name == "tag-key")
            return item => (tags(item) ?? []).Select(tag => tag.Key);
        throw Ec2Errors.InvalidFilter(name);
    }
}
