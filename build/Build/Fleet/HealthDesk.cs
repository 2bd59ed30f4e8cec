using Build.Aws;
using Build.Reporting;
using Build.Serverless;

namespace Build.Fleet;

/// <summary>Asks what is deployed how it is: the instances, or the function's stack.</summary>
public sealed class HealthDesk(Cloud cloud, Journal journal)
{
    private const int DocumentVersion = 1;

    /// <summary>Shows how everything is; returns it in a line, and what is wrong, if something is.</summary>
    public Task<(string Line, string? Fault)> AskAsync(CancellationToken cancellationToken) =>
        cloud.Names.Settings.IsServerless ? AskFunctionAsync(cancellationToken) : AskInstancesAsync(cancellationToken);

    private static string? Fault(IReadOnlyList<InstanceHealth> fleet) => fleet.Count == 0
        ? "There is no instance that could be deployed to."
        : fleet.Any(instance => instance.Faults.Count > 0) ? "Some instances are not healthy; what is wrong with each stands above." : null;

    private async Task<(string Line, string? Fault)> AskFunctionAsync(CancellationToken cancellationToken)
    {
        var stack = await StackHealth.ReadAsync(cloud, cancellationToken);
        journal.Show(new HealthDocument(DocumentVersion, [], [], stack), document => document.Lines());
        return (stack.Answers is [{ Body: { } body }, ..] ? body : $"stack {stack.Name}: {stack.Status ?? "not there"}", stack.Fault);
    }

    private async Task<(string Line, string? Fault)> AskInstancesAsync(CancellationToken cancellationToken)
    {
        var (fleet, balancers) = (await FleetHealth.ReadAsync(cloud, cancellationToken), await BalancerHealth.ReadAsync(cloud, cancellationToken));
        journal.Show(new HealthDocument(DocumentVersion, fleet, balancers, null), document => document.Lines());
        if (cloud.Endpoint is not null && fleet.Any(instance => instance is { Answer: null, LastDeployment: not null, AgentStatus: "active" }))
            journal.Say("In a rehearsal an app lives as long as the run that deployed it: ./build.sh --stay keeps it up, and so does a release while ./build.sh --target Local-Aws runs in another terminal.");
        return (HealthText.Summary(fleet), Fault(fleet));
    }
}
