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

    // What an instance has of its own hides the machine's: a Node.js below somebody's home is still found, through the machine's mount.
    private static readonly string[] Hidden = ["/home", "/mnt", "/media", "/opt", "/root", "/run", "/srv", "/tmp", "/var"];

    private static readonly string[] System = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

    /// <summary>The instance's variables, from those of this process.</summary>
    public static Dictionary<string, string> Of(int port, IReadOnlyDictionary<string, string> machine)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PATH"] = Path(machine.GetValueOrDefault("PATH") ?? ""),
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

    /// <summary>The variables of an instance that is a container: the machine's search path means nothing in it.</summary>
    public static Dictionary<string, string> OfContainer(int port, IReadOnlyDictionary<string, string> machine) =>
        new(Of(port, machine), StringComparer.Ordinal) { ["PATH"] = string.Join(':', System) };

    /// <summary>The variables of this process.</summary>
    public static Dictionary<string, string> OfMachine() => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .ToDictionary(each => (string)each.Key, each => (string?)each.Value ?? "", StringComparer.Ordinal);

    private static string Path(string machine)
    {
        var entries = machine.Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Where(entry => entry.StartsWith('/'))
            .Select(entry => Hidden.Any(hidden => entry == hidden || entry.StartsWith(hidden + '/', StringComparison.Ordinal)) ? Machine + entry : entry);
        return string.Join(':', entries.Concat(System).Distinct(StringComparer.Ordinal));
    }

    private static bool IsSecret(string name) => name.Contains("auth", StringComparison.OrdinalIgnoreCase) || name.Contains("token", StringComparison.OrdinalIgnoreCase);
}
