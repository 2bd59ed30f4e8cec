using System.Globalization;
using Build.Validation.Documents;
using Build.Validation.Sources;

namespace Build.Validation.AppSpecs;

/// <summary>A script that an event runs.</summary>
/// <param name="Event">Name of the event.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Folder">The revision's root, where it is another one than the project's.</param>
public sealed record Hook(string Event, Mapping Entry, string? Folder = null)
{
    /// <summary>Seconds that a script may take when nothing is said, and that all of an event may take together.</summary>
    public const int EventSeconds = 3600;

    /// <summary>Path of the script in the revision.</summary>
    public Node? Location => Entry["location"];

    /// <summary>The script's file, from the project's root; null when its location leads out of the revision, or is missing.</summary>
    public string? File => Location?.Text is { } location && SourceTree.Inside(location) is { } inside ? Folder is null ? inside : $"{Folder}/{inside}" : null;

    /// <summary>User that it runs as; null is the agent's own, root.</summary>
    public string? RunAs => Entry["runas"]?.Text;

    /// <summary>Seconds that it may take; null when what is written is no number.</summary>
    public int? Seconds => Entry["timeout"] is not { IsNull: false } timeout ? EventSeconds
        : int.TryParse(timeout.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? seconds : null;
}
