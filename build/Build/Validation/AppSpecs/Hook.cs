using System.Globalization;
using Build.Validation.Documents;

namespace Build.Validation.AppSpecs;

/// <summary>A script that an event runs.</summary>
/// <param name="Event">Name of the event.</param>
/// <param name="Entry">The entry.</param>
public sealed record Hook(string Event, Mapping Entry)
{
    /// <summary>Seconds that a script may take when nothing is said, and that all of an event may take together.</summary>
    public const int EventSeconds = 3600;

    /// <summary>Path of the script in the revision.</summary>
    public Node? Location => Entry["location"];

    /// <summary>User that it runs as; null is the agent's own, root.</summary>
    public string? RunAs => Entry["runas"]?.Text;

    /// <summary>Seconds that it may take; null when what is written is no number.</summary>
    public int? Seconds => Entry["timeout"] is not { IsNull: false } timeout ? EventSeconds
        : int.TryParse(timeout.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? seconds : null;
}
