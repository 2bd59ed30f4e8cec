using Build.Settings;

namespace Build.Validation.Documents;

/// <summary>The fix for a word that is not among those allowed.</summary>
internal static class Suggestion
{
    public static string For(string word, IReadOnlyList<string> allowed) =>
        Spelling.Nearest(word, allowed) is { } nearest ? $"Write '{nearest}' if that is meant, else take it out" : "Take it out, or write one of these";
}
