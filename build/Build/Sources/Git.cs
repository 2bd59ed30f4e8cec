using Build.Processes;

namespace Build.Sources;

/// <summary>Runs git in one folder.</summary>
/// <param name="folder">Where.</param>
/// <param name="environment">Changes to its environment.</param>
internal sealed class Git(string folder, IReadOnlyDictionary<string, string?> environment)
{
    // git asks this helper; the secret stays in the environment of git alone, and off every command line.
    private const string Helper = "!f() { test \"$1\" = get && echo \"username=$NUTSHELL_GIT_USER\" && echo \"password=$NUTSHELL_GIT_PASSWORD\"; }; f";

    /// <summary>The same with credentials for a remote repository.</summary>
    public Git With(GitCredentials credentials) => new(folder, new Dictionary<string, string?>(environment)
    {
        ["NUTSHELL_GIT_USER"] = credentials.User,
        ["NUTSHELL_GIT_PASSWORD"] = credentials.Password,
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GIT_CONFIG_COUNT"] = "2",
        ["GIT_CONFIG_KEY_0"] = "credential.helper",
        ["GIT_CONFIG_VALUE_0"] = "", // forgets helpers that the user has configured
        ["GIT_CONFIG_KEY_1"] = "credential.helper",
        ["GIT_CONFIG_VALUE_1"] = Helper,
    });

    /// <summary>Runs it, and returns what it wrote; it fails when git does.</summary>
    public async Task<string> RunAsync(string what, IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        string.Join('\n', (await TryAsync(arguments, cancellationToken)).Require(what).Output).Trim();

    /// <summary>Runs it, however it ends.</summary>
    public Task<ProgramResult> TryAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        new ExternalProgram("git", arguments) { WorkingFolder = folder, Environment = environment, Remedy = "Install git: https://git-scm.com/downloads" }.RunAsync(cancellationToken);
}
