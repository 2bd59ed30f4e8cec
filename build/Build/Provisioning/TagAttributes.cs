namespace Build.Provisioning;

/// <summary>Tags among the attributes of a resource: each is <c>tag:Key</c>, so that tags which others added are left alone.</summary>
public static class TagAttributes
{
    private const string Prefix = "tag:";

    /// <summary>Tags as attributes.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Of(IEnumerable<KeyValuePair<string, string>> tags) =>
        tags.Select(tag => new KeyValuePair<string, string?>(Prefix + tag.Key, tag.Value));

    /// <summary>Whether an attribute is a tag.</summary>
    public static bool IsTag(string name) => name?.StartsWith(Prefix, StringComparison.Ordinal) ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The tags among these attributes, each made into the tag type of a service.</summary>
    public static List<TTag> Select<TTag>(this Attributes attributes, Func<string, string, TTag> make)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return [.. attributes.Names.Where(IsTag).Select(name => make(name[Prefix.Length..], attributes.Get(name)))];
    }

    /// <summary>Whether an update is about tags.</summary>
    public static bool TouchesTags(this PlannedChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Changes.Any(attribute => IsTag(attribute.Name));
    }

    /// <summary>Whether an update is about something other than tags.</summary>
    public static bool TouchesMore(this PlannedChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Changes.Any(attribute => !IsTag(attribute.Name));
    }

    /// <summary>Whether an update is about the attribute of this name.</summary>
    public static bool Touches(this PlannedChange change, string name)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Changes.Any(attribute => attribute.Name == name);
    }
}
