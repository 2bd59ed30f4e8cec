using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A secret's tags within AWS's limits.</summary>
internal static class SecretTags
{
    public static Dictionary<string, string> Merge(Dictionary<string, string> present, IReadOnlyList<Tag>? added)
    {
        var merged = TagRules.Merge(present, (added ?? []).Select(tag => KeyValuePair.Create(tag.Key, tag.Value ?? "")));
        return TagRules.Violation(merged.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } violation
            ? throw SecretErrors.InvalidParameter(violation)
            : merged;
    }

    public static IReadOnlyList<Tag>? List(Dictionary<string, string> tags) => tags.Count == 0 ? null : [.. tags.Select(tag => new Tag(tag.Key, tag.Value))];
}
