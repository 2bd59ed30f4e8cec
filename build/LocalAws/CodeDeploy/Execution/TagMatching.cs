namespace LocalAws.CodeDeploy.Execution;

/// <summary>Whether tags match a group's filters: one of a flat list, or one of each list of a set.</summary>
internal static class TagMatching
{
    public static bool Matches(IReadOnlyList<EC2TagFilter>? filters, EC2TagSet? set, IEnumerable<(string Key, string Value)> tags) => Matches(
        filters?.Select(Convert), set?.Ec2TagSetList?.Select(list => list.Select(Convert)), [.. tags]);

    public static bool Matches(IReadOnlyList<TagFilter>? filters, OnPremisesTagSet? set, IEnumerable<(string Key, string Value)> tags) =>
        Matches(filters, set?.OnPremisesTagSetList, [.. tags]);

    private static bool Matches(IEnumerable<TagFilter>? filters, IEnumerable<IEnumerable<TagFilter>>? set, List<(string Key, string Value)> tags)
    {
        var lists = set?.ToList() ?? [];
        return lists.Count > 0
            ? lists.TrueForAll(list => list.Any(filter => tags.Exists(tag => Matches(filter, tag))))
            : filters?.Any(filter => tags.Exists(tag => Matches(filter, tag))) == true;
    }

    private static bool Matches(TagFilter filter, (string Key, string Value) tag) => filter.Type switch
    {
        "KEY_ONLY" => tag.Key == filter.Key,
        "VALUE_ONLY" => tag.Value == (filter.Value ?? ""),
        _ => tag.Key == filter.Key && tag.Value == (filter.Value ?? ""),
    };

    private static TagFilter Convert(EC2TagFilter filter) => new(filter.Key, filter.Value, filter.Type);
}
