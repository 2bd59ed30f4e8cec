using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Tags of applications and groups.</summary>
internal static class ResourceTags
{
    /// <exception cref="AwsException">They break the rules for tags.</exception>
    public static void Check(IReadOnlyList<Tag>? tags)
    {
        if (TagRules.Violation((tags ?? []).Select(tag => new KeyValuePair<string, string?>(tag.Key ?? "", tag.Value))) is { } violation)
            throw CodeDeployErrors.InvalidTags(violation);
    }

    /// <summary>The tags after adding some: a key that is there gets the new value.</summary>
    public static IReadOnlyList<Tag> Add(IReadOnlyList<Tag> present, IReadOnlyList<Tag> added)
    {
        Check(added);
        var keys = added.Select(tag => tag.Key).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Tag> all = [.. present.Where(tag => !keys.Contains(tag.Key)), .. added];
        Check(all);
        return all;
    }
}
