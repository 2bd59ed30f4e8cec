using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>What tags of a resource become.</summary>
internal static class ElbTags
{
    /// <exception cref="AwsException">DuplicateTagKeys, TooManyTags or ValidationError.</exception>
    public static IReadOnlyList<Tag> Add(IReadOnlyList<Tag> present, IReadOnlyList<Tag> added)
    {
        if (added.GroupBy(tag => tag.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw ElbErrors.DuplicateTags(twice.Key);
        if (TagRules.Violation(added.Select(tag => KeyValuePair.Create(tag.Key, tag.Value))) is { } violation)
            throw ElbErrors.Invalid(violation);
        var merged = present.Where(tag => added.All(each => each.Key != tag.Key)).Concat(added).ToList();
        return merged.Count <= TagRules.MaximumTags ? merged : throw new AwsException("TooManyTags", $"A resource can have at most {TagRules.MaximumTags} tags");
    }
}
