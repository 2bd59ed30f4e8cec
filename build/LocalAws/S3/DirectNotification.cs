namespace LocalAws.S3;

/// <summary>One topic or function, with the events and objects that it is told of. Pure.</summary>
/// <param name="Id">Name in the bucket.</param>
/// <param name="DestinationArn">The topic or function.</param>
/// <param name="Events">E.g. <c>s3:ObjectCreated:*</c>.</param>
/// <param name="Rules">How keys begin and end.</param>
internal sealed record DirectNotification(string Id, string DestinationArn, IReadOnlyList<string> Events, IReadOnlyList<FilterRule> Rules)
{
    private string Prefix => Rule("prefix");

    private string Suffix => Rule("suffix");

    /// <summary>Whether it is told of this.</summary>
    /// <param name="eventName">Without <c>s3:</c>, e.g. <c>ObjectCreated:Put</c>.</param>
    /// <param name="key">The object's.</param>
    public bool Fits(string eventName, string key) =>
        Events.Any(each => Covers(each, "s3:" + eventName)) && key.StartsWith(Prefix, StringComparison.Ordinal) && key.EndsWith(Suffix, StringComparison.Ordinal);

    /// <summary>Whether some event of some object would be told to both.</summary>
    public bool Overlaps(DirectNotification other) =>
        Events.Any(one => other.Events.Any(another => Covers(one, another) || Covers(another, one)))
        && (Prefix.StartsWith(other.Prefix, StringComparison.Ordinal) || other.Prefix.StartsWith(Prefix, StringComparison.Ordinal))
        && (Suffix.EndsWith(other.Suffix, StringComparison.Ordinal) || other.Suffix.EndsWith(Suffix, StringComparison.Ordinal));

    private static bool Covers(string pattern, string name) => pattern == name || (pattern.EndsWith('*') && name.StartsWith(pattern[..^1], StringComparison.Ordinal));

    private string Rule(string name) => Rules.FirstOrDefault(rule => name.Equals(rule.Name, StringComparison.OrdinalIgnoreCase))?.Value ?? "";
}
