using System.Text.RegularExpressions;

namespace Build.Settings;

/// <summary>Keys and tokens that are known by their looks.</summary>
internal static partial class SecretLooks
{
    /// <summary>What a text looks like it holds: <c>a token of GitHub</c>; null when it holds nothing of the kind.</summary>
    public static string? Kind(string text)
    {
        var match = Known().Match(text);
        return !match.Success ? null : match.Groups["aws"].Success ? "an access key of AWS" : match.Groups["github"].Success ? "a token of GitHub" : "a private key";
    }

    [GeneratedRegex(@"(?<aws>\b(?:AKIA|ASIA)[0-9A-Z]{16}\b)|(?<github>\b(?:gh[pousr]_[0-9A-Za-z]{36}|github_pat_[0-9A-Za-z_]{60,}))|(?<key>-----BEGIN [A-Z ]*PRIVATE KEY-----)")]
    private static partial Regex Known();
}
