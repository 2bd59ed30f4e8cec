using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Build.Fleet;

/// <summary>Runs a shell script, or another document, on instances through Systems Manager.</summary>
public sealed class InstanceCommand(IAmazonSimpleSystemsManagement ssm, TimeProvider clock)
{
    private const int LargestBatch = 50;
    private static readonly TimeSpan Quickest = TimeSpan.FromMilliseconds(75);
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(1);

    /// <summary>How long an instance may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>What each instance printed; one that did not answer in time, or whose script failed, has no entry.</summary>
    public Task<IReadOnlyDictionary<string, string>> RunAsync(IReadOnlyList<string> instances, string script, CancellationToken cancellationToken) =>
        RunAsync(instances, "AWS-RunShellScript", new() { ["commands"] = [script] }, cancellationToken);

    /// <summary>As for a script, of any document.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(
        IReadOnlyList<string> instances, string document, Dictionary<string, List<string>> parameters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(instances);
        var batches = await Task.WhenAll(instances.Chunk(LargestBatch).Select(batch => BatchAsync(batch, document, parameters, cancellationToken)));
        return batches.SelectMany(batch => batch).ToDictionary(StringComparer.Ordinal);
    }

    private async Task<IEnumerable<KeyValuePair<string, string>>> BatchAsync(
        string[] instances, string document, Dictionary<string, List<string>> parameters, CancellationToken cancellationToken)
    {
        var sent = await ssm.SendCommandAsync(
            new SendCommandRequest
            {
                DocumentName = document,
                InstanceIds = [.. instances],
                Parameters = parameters,
                Comment = "Nutshell",
                TimeoutSeconds = (int)Limit.TotalSeconds,
            },
            cancellationToken);
        var started = clock.GetTimestamp();
        for (var wait = Quickest; ; wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 3 / 2, Slowest.Ticks)))
        {
            await Task.Delay(wait, clock, cancellationToken);
            var invocations = await InvocationsAsync(sent.Command.CommandId, cancellationToken);
            if ((invocations.Count == instances.Length && invocations.TrueForAll(Ended)) || clock.GetElapsedTime(started) > Limit)
                return invocations.Where(each => each.Status == CommandInvocationStatus.Success).Select(each => KeyValuePair.Create(each.InstanceId, string.Concat((each.CommandPlugins ?? []).Select(plugin => plugin.Output))));
        }
    }

    private async Task<List<CommandInvocation>> InvocationsAsync(string commandId, CancellationToken cancellationToken)
    {
        var request = new ListCommandInvocationsRequest { CommandId = commandId, Details = true };
        var invocations = new List<CommandInvocation>();
        do
        {
            var page = await ssm.ListCommandInvocationsAsync(request, cancellationToken);
            invocations.AddRange(page.CommandInvocations ?? []);
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return invocations;
    }

    private static bool Ended(CommandInvocation invocation) => invocation.Status.Value is not ("Pending" or "InProgress" or "Delayed" or "Cancelling");
}
