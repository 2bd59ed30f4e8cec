using System.Text;

namespace LocalAws.CodeCommit;

/// <summary>A reaction in the three ways in which it can be written.</summary>
public sealed record ReactionValueFormats(string Emoji, string ShortCode, string Unicode);

/// <summary>The reactions that CodeCommit knows (CodeCommit User Guide, "Emoji for comments").</summary>
internal static class Reactions
{
    /// <summary>What takes a reaction back.</summary>
    public const string None = "none";

    public static IReadOnlyList<ReactionValueFormats> All { get; } =
    [
        Of(":thumbsup:", 0x1F44D), Of(":thumbsdown:", 0x1F44E), Of(":smile:", 0x1F604), Of(":heart:", 0x2764), Of(":angry:", 0x1F620),
        Of(":confused:", 0x1F615), Of(":scream:", 0x1F631), Of(":sleeping:", 0x1F634), Of(":sparkles:", 0x2728),
    ];

    /// <summary>The reaction that is written so; null for one that nobody knows.</summary>
    public static ReactionValueFormats? Find(string value) => All.FirstOrDefault(each => each.Emoji == value || each.ShortCode == value || each.Unicode == value);

    private static ReactionValueFormats Of(string shortCode, int rune) => new(new Rune(rune).ToString(), shortCode, $"U+{rune:X}");
}
