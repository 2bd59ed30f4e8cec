using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>Adding tags to a topic.</summary>
internal static class TopicTags
{
    /// <exception cref="AwsException">InvalidParameter, TagLimitExceeded.</exception>
    public static IReadOnlyList<Tag> Add(IReadOnlyList<Tag> present, IReadOnlyList<Tag> added)
    {
        if (TagRules.Violation(added.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem)
            throw SnsErrors.InvalidParameter($"Tags Reason: {problem}");
        var merged = present.Where(tag => added.All(each => each.Key != tag.Key)).Concat(added).ToList();
        return merged.Count <= TagRules.MaximumTags ? merged : throw SnsErrors.TagLimit($"Could not complete request: tag quota of per resource exceeded: {TagRules.MaximumTags}");
    }
}
