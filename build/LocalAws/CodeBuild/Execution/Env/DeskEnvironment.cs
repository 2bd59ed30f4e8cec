namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>
/// What a build sees of the developer's machine: the search path, locale, proxies and certificates, and the package caches. Nothing else
/// of the developer's environment reaches it, so that a build which works here does not lean on a desk's own variables or credentials.
/// </summary>
public static class DeskEnvironment
{
    private static readonly string[] Inherited =
    [
        "PATH",
        "LANG",
        "LC_ALL",
        "TZ",
        "DOTNET_ROOT",
        "JAVA_HOME",
        "PYENV_ROOT",
        "NVM_DIR",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "NODE_EXTRA_CA_CERTS",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "http_proxy",
        "https_proxy",
        "no_proxy",
        "npm_config_registry",
        "NPM_CONFIG_REGISTRY",
        "PIP_INDEX_URL",
    ];

    /// <summary>Caches and package-source settings that a build shares with the desk, as names below the home folder.</summary>
    private static readonly string[] SharedHome = [".npm", ".npmrc", ".nuget", ".dotnet", ".config/NuGet", ".local/share/NuGet", ".config/pip"];

    public static IReadOnlyDictionary<string, string> Variables() =>
        Inherited
            .Select(name => (name, value: Environment.GetEnvironmentVariable(name)))
            .Where(pair => !string.IsNullOrEmpty(pair.value))
            .ToDictionary(pair => pair.name, pair => pair.value!, StringComparer.Ordinal);

    /// <summary>Makes a build's home folder: empty but for links to the shared caches.</summary>
    public static void PrepareHome(string home)
    {
        Directory.CreateDirectory(home);
        var desk = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        foreach (var name in SharedHome)
        {
            var (target, link) = (Path.Combine(desk, name), Path.Combine(home, name));
            if (!Path.Exists(target) || Path.Exists(link))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(link)!);
            if (Directory.Exists(target))
                Directory.CreateSymbolicLink(link, target);
            else
                File.CreateSymbolicLink(link, target);
        }
    }
}
