namespace LocalAws.Kernel;

/// <summary>The limits on tags that all services share (AWS General Reference, "Tag naming limits and requirements").</summary>
public static class TagRules
{
    /// <summary>Tags that one resource may have.</summary>
    public const int MaximumTags = 50;

    /// <summary>What is wrong with these tags, or null: key 1-128 characters and not beginning with <c>aws:</c>, value at most 256, no key twice, at most 50.</summary>
    public static string? Violation(IEnumerable<KeyValuePair<string, string?>> tags)
    {
        var list = tags.ToList();
        if (list.Count > MaximumTags)
            return $"A resource can have at most {MaximumTags} tags; {list.Count} were given.";
        if (list.GroupBy(tag => tag.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return $"Tag keys must be unique: '{twice.Key}' was given more than once.";
        foreach (var (key, value) in list)
        {
            if (key.Length is 0 or > 128)
                return $"A tag key has 1 to 128 characters: '{key}' has {key.Length}.";
            if (key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
                return $"Tag keys that begin with 'aws:' are reserved: '{key}'.";
            if (value is { Length: > 256 })
                return $"A tag value has at most 256 characters: that of '{key}' has {value.Length}.";
        }
        return null;
    }

    /// <summary>The tags after adding <paramref name="added"/>: a key that is there gets the new value.</summary>
    public static Dictionary<string, string> Merge(IEnumerable<KeyValuePair<string, string>>? present, IEnumerable<KeyValuePair<string, string>> added)
    {
        var merged = new Dictionary<string, string>(present ?? [], StringComparer.Ordinal);
        foreach (var (key, value) in added)
            merged[key ?? ""] = value; // a model may leave the key optional: Violation then says that it is missing
        return merged;
    }
}
