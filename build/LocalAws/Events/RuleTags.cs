using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Adding tags to a rule or bus.</summary>
internal static class RuleTags
{
    /// <exception cref="AwsException">ValidationException, LimitExceededException.</exception>
    public static IReadOnlyList<Tag> Add(IReadOnlyList<Tag> present, IReadOnlyList<Tag>? added)
    {
        if (added is null)
            return present;
        if (TagRules.Violation(added.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem)
            throw EventsErrors.Invalid(problem);
        var merged = present.Where(tag => added.All(each => each.Key != tag.Key)).Concat(added).ToList();
        return merged.Count <= TagRules.MaximumTags ? merged : throw EventsErrors.LimitExceeded("The maximum number of tags is 50.");
    }
}
