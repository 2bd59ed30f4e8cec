using System.Text.RegularExpressions;

namespace Build.Settings;

/// <summary>Keys and tokens that are known by their looks.</summary>
internal static partial class SecretLooks
{
    private static readonly (string Group, string Name)[] Kinds =
    [
        ("aws", "an access key of AWS"), ("secret", "a secret access key of AWS"), ("github", "a token of GitHub"), ("npm", "a token of npm"), ("slack", "a webhook of Slack"), ("key", "a private key"),
    ];

    /// <summary>What a text looks like it holds: <c>a token of GitHub</c>; null when it holds nothing of the kind.</summary>
    public static string? Kind(string text)
    {
        var match = Known().Match(text);
        return match.Success ? Kinds.First(kind => match.Groups[kind.Group].Success).Name : null;
    }

    [GeneratedRegex("""(?<aws>\b(?:AKIA|ASIA)[0-9A-Z]{16}\b)|(?<github>\b(?:gh[pousr]_[0-9A-Za-z]{36}|github_pat_[0-9A-Za-z_]{60,}))|(?<secret>(?i:secret_?access_?key)["']?\s*[=:]\s*["']?[0-9A-Za-z/+]{40}\b)|(?<npm>\bnpm_[0-9A-Za-z]{36}\b)|(?<slack>\bhooks\.slack\.com/services/[0-9A-Z]+/[0-9A-Z]+/[0-9A-Za-z]{16,})|(?<key>-----BEGIN [A-Z ]*PRIVATE KEY-----)""")]
    private static partial Regex Known();
}
