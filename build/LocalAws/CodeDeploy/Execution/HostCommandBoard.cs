using System.Collections.Concurrent;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>
/// Where deployments leave commands for agents that poll. A host has one command at a time, which is handed out once; an agent that
/// does not come for it, or never reports, makes its event fail.
/// </summary>
public sealed class HostCommandBoard(LocalAwsOptions options, TimeProvider clock)
{
    private static readonly TimeSpan PollLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PickUpLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RunLimit = TimeSpan.FromMinutes(65); // an event's hour, and the agent's own waiting
    private readonly ConcurrentDictionary<string, Posting> postings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> arrivals = new(StringComparer.Ordinal);

    /// <summary>Leaves a command for a host and waits for the report.</summary>
    /// <param name="host">ARN of the host's identity.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellation">Takes the command back.</param>
    public async Task<HostDiagnostics> ExecuteAsync(string host, HostCommand command, CancellationToken cancellation)
    {
        var posting = new Posting(host, command);
        postings[posting.Id] = posting;
        Arrival(host).TrySetResult();
        try
        {
            // Agents poll in real time; what is compressed is the time that AWS waits for one that is gone.
            var pickUp = TimeSpan.FromSeconds(Math.Max(PickUpLimit.TotalSeconds / options.TimeScale, PollLimit.TotalSeconds));
            if (await Task.WhenAny(posting.Taken.Task, Task.Delay(pickUp, clock, cancellation)) != posting.Taken.Task)
                return Deaf($"No agent of {host} came for the command within {pickUp.TotalSeconds:0} s.");
            if (await Task.WhenAny(posting.Report.Task, Task.Delay(RunLimit, clock, cancellation)) != posting.Report.Task)
                return Deaf($"The agent of {host} took the command and never reported.");
            return await posting.Report.Task;
        }
        finally
        {
            postings.TryRemove(posting.Id, out _);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The next command of a host; null when none came while it waited.</summary>
    public async Task<HostCommandOffer?> PollAsync(string host, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(PollLimit);
        while (true)
        {
            var arrival = Arrival(host).Task;
            if (postings.Values.FirstOrDefault(each => each.Host == host && each.Taken.TrySetResult()) is { } posting)
                return new HostCommandOffer(posting.Id, host, posting.ExecutionId, posting.Command.LifecycleEvent, 1);
            await Task.WhenAny(arrival, Task.Delay(Timeout.Infinite, limit.Token));
            arrivals.TryRemove(host, out _);
            if (limit.IsCancellationRequested)
                return null;
        }
    }

    /// <summary>The command of an execution, for the host that has it.</summary>
    public HostCommand? Find(string host, string executionId) => postings.Values.FirstOrDefault(each => each.Host == host && each.ExecutionId == executionId)?.Command;

    /// <summary>False when nobody waits for the command any more.</summary>
    public bool Acknowledge(string commandId) => postings.ContainsKey(commandId);

    /// <summary>Takes a report; later ones of the same command say nothing new.</summary>
    public void Complete(string commandId, HostDiagnostics report)
    {
        if (postings.TryGetValue(commandId, out var posting))
            posting.Report.TrySetResult(report);
    }

    private TaskCompletionSource Arrival(string host) => arrivals.GetOrAdd(host, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    private static HostDiagnostics Deaf(string detail) => new(
        HostErrorCode.UnknownError, "", $"{HostAgents.Deaf} {detail}", "");

    private sealed record Posting(string Host, HostCommand Command)
    {
        public string Id { get; } = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{Command.DeploymentId}/{Host}/{Ids.Uuid()}"));

        public string ExecutionId { get; } = Ids.Uuid();

        public TaskCompletionSource Taken { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource<HostDiagnostics> Report { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
