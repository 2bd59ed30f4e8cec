using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Shapes;

/// <summary>A tag of a pipeline.</summary>
public sealed record Tag(string Key, string Value)
{
    /// <summary>The tags as a map, checked.</summary>
    /// <exception cref="AwsException">TooManyTags- or InvalidTagsException.</exception>
    public static Dictionary<string, string> Checked(IReadOnlyList<Tag>? tags, IReadOnlyDictionary<string, string>? present = null)
    {
        var given = (tags ?? []).Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value)).ToList();
        if (TagRules.Violation(given) is { } problem) throw Invalid(given.Count, problem);
        var merged = TagRules.Merge(present, given.Select(tag => KeyValuePair.Create(tag.Key, tag.Value!)));
        return TagRules.Violation(merged.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } all ? throw Invalid(merged.Count, all) : merged;
    }

    public static IReadOnlyList<Tag> Of(IReadOnlyDictionary<string, string> tags) => [.. tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => new Tag(tag.Key, tag.Value))];

    private static AwsException Invalid(int count, string problem) => new(count > TagRules.MaximumTags ? "TooManyTagsException" : "InvalidTagsException", problem);
}
