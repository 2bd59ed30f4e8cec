using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Adding and removing tags; keys compare without case, as IAM's do.</summary>
internal static class Tags
{
    /// <exception cref="AwsException">InvalidInput, or LimitExceeded beyond 50.</exception>
    public static IReadOnlyList<Tag> Add(IReadOnlyList<Tag>? present, IReadOnlyList<Tag>? added)
    {
        if (added is null)
            return present ?? [];
        if (TagRules.Violation(added.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem)
            throw IamErrors.InvalidInput(problem);
        var merged = (present ?? []).Where(tag => !added.Any(each => each.Key.Equals(tag.Key, StringComparison.OrdinalIgnoreCase))).Concat(added).ToList();
        return merged.Count <= TagRules.MaximumTags ? merged : throw IamErrors.LimitExceeded($"The number of tags has reached the maximum limit: {TagRules.MaximumTags}.");
    }

    public static IReadOnlyList<Tag> Remove(IReadOnlyList<Tag>? present, IReadOnlyList<string> keys) =>
        [.. (present ?? []).Where(tag => !keys.Contains(tag.Key, StringComparer.OrdinalIgnoreCase))];

    /// <summary>As responses carry them: none at all when there are none.</summary>
    public static IReadOnlyList<Tag>? OrNull(IReadOnlyList<Tag> tags) => tags.Count == 0 ? null : tags;
}
