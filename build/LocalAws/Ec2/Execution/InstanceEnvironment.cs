using System.Collections;
using System.Globalization;

namespace LocalAws.Ec2.Execution;

/// <summary>The variables that every process of an instance has: an agent's few, not those of whoever started LocalAws.</summary>
internal static class InstanceEnvironment
{
    /// <summary>Where an instance sees the whole machine, to read.</summary>
    public const string Machine = "/.host";

    private static readonly string[] Passed =
        ["LANG", "LC_ALL", "TZ", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"];

    /// <summary>The instance's variables, from those of this process.</summary>
    /// <param name="port">PORT.</param>
    /// <param name="path">PATH.</param>
    /// <param name="machine">The variables of this process.</param>
    public static Dictionary<string, string> Of(int port, string path, IReadOnlyDictionary<string, string> machine)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PATH"] = path,
            ["HOME"] = "/root",
            ["SHELL"] = "/bin/bash",
            ["PORT"] = port.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (name, value) in machine)
        {
            if (Passed.Contains(name, StringComparer.Ordinal) || name.StartsWith("npm_config_", StringComparison.OrdinalIgnoreCase) && !IsSecret(name))
                result[name] = value;
        }
        return result;
    }

    /// <summary>The variables of this process.</summary>
    public static Dictionary<string, string> OfMachine() => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .ToDictionary(each => (string)each.Key, each => (string?)each.Value ?? "", StringComparer.Ordinal);

    private static bool IsSecret(string name) => name.Contains("auth", StringComparison.OrdinalIgnoreCase) || name.Contains("token", StringComparison.OrdinalIgnoreCase);
}
