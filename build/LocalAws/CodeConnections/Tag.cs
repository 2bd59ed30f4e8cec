using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>A tag of a connection or host.</summary>
public sealed record Tag(string Key, string Value)
{
    /// <summary>The tags after adding these, checked.</summary>
    public static Dictionary<string, string> Merge(IReadOnlyDictionary<string, string>? present, IReadOnlyList<Tag>? added)
    {
        var merged = TagRules.Merge(present, (added ?? []).Select(tag => KeyValuePair.Create(tag.Key, tag.Value)));
        return TagRules.Violation(merged.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem
            ? throw CodeConnectionsErrors.InvalidTag(problem)
            : merged;
    }

    public static IReadOnlyList<Tag> Of(IReadOnlyDictionary<string, string> tags) => [.. tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => new Tag(tag.Key, tag.Value))];
}
