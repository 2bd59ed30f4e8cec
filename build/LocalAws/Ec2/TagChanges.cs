using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>What tags of a resource become.</summary>
internal static class TagChanges
{
    /// <exception cref="AwsException">They break the rules for tags.</exception>
    public static void Check(IEnumerable<Tag> tags)
    {
        var list = tags.ToList();
        if (list.Exists(tag => tag.Key is null))
            throw Ec2Errors.MissingParameter("Tag.Key");
        if (list.Exists(tag => tag.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)))
            throw Ec2Errors.ReservedTag();
        if (TagRules.Violation(list.Select(tag => new KeyValuePair<string, string?>(tag.Key, tag.Value))) is { } violation)
            throw Ec2Errors.InvalidParameter(violation);
    }

    /// <summary>The tags after adding some; a key that is there gets the new value.</summary>
    public static IReadOnlyList<Tag> Add(IReadOnlyList<Tag> present, IReadOnlyList<Tag> added)
    {
        var keys = added.Select(tag => tag.Key).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Tag> all = [.. present.Where(tag => !keys.Contains(tag.Key)), .. added];
        Check(all.Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal)));
        return all;
    }

    /// <summary>The tags without some: those of the same key and, where one is given, the same value. None given removes all but the system's.</summary>
    public static IReadOnlyList<Tag> Remove(IReadOnlyList<Tag> present, IReadOnlyList<Tag>? removed) => removed is null
        ? [.. present.Where(tag => tag.Key.StartsWith("aws:", StringComparison.Ordinal))]
        : [.. present.Where(tag => !removed.Any(each => each.Key == tag.Key && (each.Value is null || each.Value == (tag.Value ?? ""))))];
}
