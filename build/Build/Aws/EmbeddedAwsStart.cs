using Build.Settings;

namespace Build.Aws;

/// <summary>How the embedded AWS is started.</summary>
/// <param name="StateFolder">Where it keeps everything.</param>
/// <param name="Log">Told of faults of the server itself.</param>
public sealed record EmbeddedAwsStart(string StateFolder, Action<string> Log)
{
    /// <summary>A file that keeps git away from the state, whatever the checkout's own .gitignore says; null for none.</summary>
    public string? StateIgnore { get; init; }

    /// <summary>Port on 127.0.0.1; 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Whether requests may be signed with any key.</summary>
    public bool AnySignature { get; init; }

    /// <summary>Whether a signed request may empty it.</summary>
    public bool ResetEndpoint { get; init; }

    /// <summary>What AWS's own waiting times are divided by.</summary>
    public double TimeScale { get; init; } = 1;

    /// <summary>Where builds and instances run: their container settings count.</summary>
    public NutshellSettings Settings { get; init; } = new();

    /// <summary>What poses as repositories of GitHub.</summary>
    public IReadOnlyList<PosingRepository> Repositories { get; init; } = [];
}
