using System.Diagnostics;

namespace LocalAws.Kernel.Docker;

/// <summary>A container that runs: its first process reads what this process holds open, so that it ends with it, however that ends.</summary>
public sealed class DockerContainer : IAsyncDisposable
{
    /// <summary>Says that it is there, waits for the end of its input, then stops what runs in the container: SIGTERM, and its own end two seconds later.</summary>
    internal const string FirstProcess = """
        echo ready
        while read -r _; do :; done
        kill -TERM -1 2>/dev/null
        for _ in {1..40}; do
          set -- /proc/[0-9]*
          [ $# -gt 1 ] || break
          sleep 0.05
        done
        """;

    private static readonly TimeSpan EndLimit = TimeSpan.FromSeconds(15);
    private readonly DockerEngine engine;
    private readonly Process first;

    internal DockerContainer(DockerEngine engine, string name, Process first) => (this.engine, Name, this.first) = (engine, name, first);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>False once its first process has ended.</summary>
    public bool IsAlive => !first.HasExited;

    /// <summary>Starts a program in the container; its input and outputs are the returned process's.</summary>
    /// <param name="words">The program and its arguments.</param>
    /// <param name="folder">Absolute, in the container.</param>
    /// <param name="variables">Its environment beside the image's. Their values are on no command line, but for those that docker itself would go by.</param>
    /// <param name="user">Account of the container; null for root.</param>
    public Process Exec(IEnumerable<string> words, string folder, IReadOnlyDictionary<string, string> variables, string? user = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        var own = variables.Where(pair => !IsDockers(pair.Key)).ToDictionary(StringComparer.Ordinal);
        var given = variables.Where(pair => IsDockers(pair.Key)).SelectMany(pair => new[] { "--env", $"{pair.Key}={pair.Value}" });
        string[] arguments = ["exec", "--interactive", "--workdir", folder, .. own.Keys.SelectMany(name => new[] { "--env", name }), .. given, "--user", user ?? "0", Name, .. words];
        return engine.Start(arguments, own);
    }

    /// <summary>Runs a program in the container, as root, to its end.</summary>
    internal Task<DockerAnswer> RunAsync(IEnumerable<string> words, CancellationToken cancellation) => engine.RunAsync(["exec", Name, .. words], cancellation);

    private static bool IsDockers(string name) => name is "HOME" or "PATH" || name.StartsWith("DOCKER_", StringComparison.Ordinal);

    /// <summary>Ends it and all that runs in it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!first.HasExited)
        {
            first.StandardInput.Close();
            try
            {
                await first.WaitForExitAsync().WaitAsync(EndLimit);
            }
            catch (TimeoutException)
            {
                await engine.RunAsync(["rm", "--force", Name], CancellationToken.None);
            }
        }
        first.Dispose();
    }
}
