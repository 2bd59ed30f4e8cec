using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A group's tags within AWS's limits.</summary>
internal static class GroupTags
{
    public static Dictionary<string, string> Merge(IReadOnlyDictionary<string, string> present, IReadOnlyDictionary<string, string> added)
    {
        var merged = TagRules.Merge(present, added);
        if (TagRules.Violation(merged.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } violation)
            throw merged.Count > TagRules.MaximumTags ? LogsErrors.TooManyTags(violation) : LogsErrors.InvalidParameter(violation);
        return merged;
    }

    public static Dictionary<string, string> Without(Dictionary<string, string> present, IReadOnlyList<string> keys) =>
        present.Where(tag => !keys.Contains(tag.Key)).ToDictionary(StringComparer.Ordinal);
}
