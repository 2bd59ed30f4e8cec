using System.Diagnostics;
using System.Globalization;
using LocalAws.Ec2.Execution.Bodies;

namespace LocalAws.Ec2.Execution;

/// <summary>An instance that runs: its first process ends when LocalAws does, and all others with it.</summary>
public sealed class RunningInstance : IAsyncDisposable
{
    private static readonly TimeSpan KillAfter = TimeSpan.FromSeconds(5);
    private readonly IInstanceBody body;
    private readonly IReadOnlyDictionary<string, string> environment;
    private volatile IReadOnlyDictionary<string, string> access = new Dictionary<string, string>();
    private volatile bool ending;

    internal RunningInstance(string instanceId, InstanceFiles files, IInstanceBody body, IReadOnlyDictionary<string, string> environment) =>
        (InstanceId, Files, this.body, this.environment) = (instanceId, files, body, environment);

    /// <summary>E.g. <c>i-0123456789abcdef0</c>.</summary>
    public string InstanceId { get; }

    /// <summary>Variables by which its processes reach AWS; none until somebody says.</summary>
    public IReadOnlyDictionary<string, string> Access { get => access; set => access = value; }

    /// <summary>Its files, from outside.</summary>
    public InstanceFiles Files { get; }

    /// <summary>Whether it has accounts beside root: only where LocalAws itself runs as root, with all accounts.</summary>
    public static bool HasAccounts => MappedAccounts.AreOurs;

    /// <summary>False once it is being stopped, or its first process was killed.</summary>
    public bool IsAlive => !ending && body.IsAlive;

    /// <summary>
    /// Runs a command to its end, or to the end of its time. What it leaves running in the background stays, and belongs to the instance.
    /// </summary>
    /// <exception cref="InstanceException">The instance has ended.</exception>
    public async Task<CommandOutcome> RunAsync(InstanceCommand command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        var watch = Stopwatch.StartNew();
        using var process = Start(command);
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var gate = new Lock();
        var outputs = Task.WhenAll(
            ReadAsync(process.StandardOutput.BaseStream, isError: false, command, gate, reading.Token),
            ReadAsync(process.StandardError.BaseStream, isError: true, command, gate, reading.Token));
        await process.WaitForExitAsync(cancellation);
        if (!IsAlive)
            throw new InstanceException($"Instance {InstanceId} ended while a command was running in it.");
        var timedOut = process.ExitCode is 124 or 137 && watch.Elapsed >= command.Timeout;
        var left = command.Timeout - watch.Elapsed;
        var open = await Task.WhenAny(outputs, Task.Delay(left > TimeSpan.FromSeconds(1) ? left : TimeSpan.FromSeconds(1), cancellation)) != outputs;
        cancellation.ThrowIfCancellationRequested();
        if (open)
            await reading.CancelAsync();
        return new CommandOutcome(process.ExitCode, timedOut, open && !timedOut);
    }

    /// <summary>Makes the folder above a path writable where it is the machine's; what is written there stays in the instance.</summary>
    /// <exception cref="InstanceException">It cannot be.</exception>
    public async Task OwnAsync(string path, CancellationToken cancellation)
    {
        if (Files.FolderToOwn(path) is not { } folder)
            return;
        if (!body.CanOwnFolders)
            throw new InstanceException($"{path} lies in the image of {InstanceId}, a container: it can be written below {string.Join(", ", InstanceFiles.ContainerFolders.Select(name => "/" + name))} only");
        var errors = new List<string>();
        var command = new InstanceCommand("bash", "-c", EmbeddedScript.Text("instance-own.sh"), "instance-own.sh", folder)
        {
            Timeout = TimeSpan.FromMinutes(1),
            OnOutput = line => errors.Add(line.Text),
        };
        if (!(await RunAsync(command, cancellation)).Succeeded)
            throw new InstanceException($"{folder} cannot be made writable in {InstanceId}: {string.Join("; ", errors)}");
        Files.AddOwnFolder(folder);
    }

    /// <summary>Ends every process of the instance: SIGTERM first, SIGKILL two seconds later.</summary>
    public async ValueTask DisposeAsync()
    {
        ending = true;
        await body.DisposeAsync();
    }

    private Process Start(InstanceCommand command)
    {
        if (!IsAlive)
            throw new InstanceException($"Instance {InstanceId} does not run.");
        var seconds = command.Timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        string[] words = ["timeout", $"--kill-after={KillAfter.TotalSeconds}", seconds, .. Words(command)];
        var process = body.Start(words, command.WorkingDirectory, environment.Concat(access).Concat(command.Environment).GroupBy(pair => pair.Key).ToDictionary(same => same.Key, same => same.Last().Value));
        process.StandardInput.Close();
        return process;
    }

    private static IEnumerable<string> Words(InstanceCommand command)
    {
        string[] words = [command.FileName, .. command.Arguments];
        return command.RunAs is { } account ? ["su", account, "-c", string.Join(' ', words.Select(Quote))] : words;
    }

    private static string Quote(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static async Task ReadAsync(Stream stream, bool isError, InstanceCommand command, Lock gate, CancellationToken cancellation)
    {
        try
        {
            await LineReader.ReadAsync(stream, text =>
            {
                lock (gate)
                    command.OnOutput(new OutputLine(isError, text));
            }, cancellation);
        }
        catch (OperationCanceledException)
        {
            // whoever holds the stream open keeps it; nobody listens any more
        }
    }
}
