using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Tags within AWS's limits.</summary>
internal static class ParameterTags
{
    public static Dictionary<string, string> Merge(Dictionary<string, string> present, IReadOnlyList<Tag> added)
    {
        var merged = TagRules.Merge(present, added.Select(tag => KeyValuePair.Create(tag.Key, tag.Value)));
        return TagRules.Violation(merged.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } violation
            ? throw SsmErrors.TooManyTags(violation)
            : merged;
    }
}
