namespace Build.Aws;

/// <summary>Keeps what goes to this machine itself away from the proxy that a desk may have: the embedded AWS is signed requests on loopback, and no proxy's business.</summary>
public static class LoopbackProxy
{
    private static readonly string[] Names = ["NO_PROXY", "no_proxy"];
    private static readonly string[] Proxies = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
    private static readonly string[] Hosts = ["127.0.0.1", "localhost", ".localhost"];

    /// <summary>Changes this process's environment, which all that it starts inherits; to be called before anything asks for a proxy.</summary>
    public static void Bypass()
    {
        foreach (var (name, value) in Variables())
            Environment.SetEnvironmentVariable(name, value);
    }

    /// <summary>The variables that do it, with what they say already; none where there is no proxy.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Variables()
    {
        if (!Proxies.Any(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 }))
            return [];
        var said = Names.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => value is { Length: > 0 }) ?? "";
        return Names.Select(name => KeyValuePair.Create(name, With(said)));
    }

    /// <summary>A list of hosts without a proxy, with this machine's names in it. Pure.</summary>
    public static string With(string hosts)
    {
        ArgumentNullException.ThrowIfNull(hosts);
        var given = hosts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(',', given.Concat(Hosts).Distinct(StringComparer.OrdinalIgnoreCase));
    }
}
