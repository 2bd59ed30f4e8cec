using System.Text.RegularExpressions;
using Build.Settings;

namespace Build.Provisioning.Source;

/// <summary>
/// Stands for a connection's ARN in what is desired: AWS chooses the ARN when the connection is made, and plans are made before.
/// <see cref="NamesConnections"/> puts the ARN in its place. Pure.
/// </summary>
internal static partial class ConnectionReference
{
    /// <summary>Whether a setting is an ARN already.</summary>
    public static bool IsArn(string connection) => connection.StartsWith("arn:", StringComparison.Ordinal);

    /// <summary>The ARN when the settings have one, else what stands for it.</summary>
    public static string To(Names names) => IsArn(names.Connection) ? names.Connection : To(names.Connection);

    /// <summary>What stands for the ARN of the connection of this name.</summary>
    public static string To(string name) => $"{{connection {name}}}";

    /// <summary>Names of the connections that a text refers to.</summary>
    public static IEnumerable<string> In(string text) => Reference().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\{connection ([A-Za-z0-9._-]+)\}")]
    private static partial Regex Reference();
}
