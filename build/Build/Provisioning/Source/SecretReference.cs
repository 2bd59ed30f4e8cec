using System.Text.RegularExpressions;

namespace Build.Provisioning.Source;

/// <summary>A secret's value as the desired state has it, in the words that CloudFormation has for it: a plan holds no secret. Pure.</summary>
internal static partial class SecretReference
{
    /// <summary>What stands for the value of a secret.</summary>
    public static string To(string secret) => $"{{{{resolve:secretsmanager:{secret}}}}}";

    /// <summary>The secrets that a text refers to.</summary>
    public static IEnumerable<string> In(string? text) => Pattern().Matches(text ?? "").Select(match => match.Groups["secret"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\{resolve:secretsmanager:(?<secret>[^{}]*)\}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
