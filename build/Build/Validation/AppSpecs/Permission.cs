using System.Text.RegularExpressions;
using Build.Validation.Documents;

namespace Build.Validation.AppSpecs;

/// <summary>An entry of <c>permissions</c>, and what of an Install the agent takes it for (linux_permission_info.rb of aws/aws-codedeploy-agent).</summary>
/// <param name="Entry">The entry.</param>
public sealed record Permission(Mapping Entry)
{
    /// <summary>The file, or the folder whose content is meant; null when none is written.</summary>
    public string? Object { get; } = Entry["object"]?.Text is { Length: > 1 } path ? path.TrimEnd('/') : Entry["object"]?.Text;

    /// <summary>Names in the folder; <c>**</c> is everything below it.</summary>
    public string Pattern => Entry["pattern"]?.Text ?? "**";

    /// <summary>Names directly in the folder that are not meant.</summary>
    public IEnumerable<string> Except => (Entry["except"]?.Items ?? []).Select(item => item.Text).OfType<string>();

    /// <summary>Whether a path lies below the object. A folder that is the object itself does not.</summary>
    public bool IsAbove(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Object is { } folder && path.StartsWith(folder.TrimEnd('/') + '/', StringComparison.Ordinal);
    }

    /// <summary>Whether the entry is for something that Install makes.</summary>
    public bool IsFor(string path, bool isFolder)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Entry["type"] is { IsNull: false } types && types.Items.All(type => type.Text != (isFolder ? "directory" : "file")))
            return false;
        if (!isFolder && path == Object)
            return true;
        if (!IsAbove(path))
            return false;
        var below = path[(Object!.TrimEnd('/').Length + 1)..];
        return (Pattern == "**" || IsLike(below, Pattern)) && !Except.Any(except => IsLike(below, except));
    }

    private static bool IsLike(string below, string pattern) =>
        Regex.IsMatch(below, $@"\A{Regex.Escape(pattern).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
