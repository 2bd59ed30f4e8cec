using Build.Aws;
using Build.Pipelines.Looking;
using Build.Reporting;

namespace Build.Fleet;

/// <summary>Shows logs: a build's, or what hooks wrote on instances.</summary>
public sealed class LogDesk(Cloud cloud, Journal journal, TimeProvider clock)
{
    /// <summary>Where logs are kept on an instance.</summary>
    public void SayWhere() => journal.Say(HookLogs.Locations.Select(location => $"{location.What,-36} {location.Path}"));

    /// <summary>The log of a build; of the newest when none is named.</summary>
    /// <exception cref="BadInput">There is no such build, or none yet.</exception>
    public async Task BuildAsync(string? build, bool follow, CancellationToken cancellationToken)
    {
        var log = new BuildLog(cloud.Session.CodeBuild.Value, cloud.Session.Logs.Value, clock);
        var id = build ?? await log.NewestAsync(cloud.Names.Project, cancellationToken)
            ?? throw new BadInput($"The project '{cloud.Names.Project}' has no build yet. Start one with ./build.sh --target Release");
        journal.Say($"build {id}");
        await foreach (var line in log.ReadAsync(id, follow, cancellationToken))
            journal.Say(line);
    }

    /// <summary>What hooks wrote in the newest deployment, on one instance or on all that the deployment group's tags select.</summary>
    public async Task HooksAsync(string? instance, string? deployment, CancellationToken cancellationToken)
    {
        var fleet = await FleetHealth.ReadAsync(cloud, cancellationToken);
        var asked = fleet.Where(each => each.State == "running" && (instance is null || each.Instance == instance)).ToList();
        if (asked.Count == 0)
            throw new BadInput($"No running instance{(instance is null ? "" : $" '{instance}'")} to ask. ./build.sh --target Health lists them.");
        foreach (var region in asked.GroupBy(each => each.Region ?? cloud.Names.Region))
            await HooksInAsync(cloud.In(region.Key), [.. region.Select(each => each.Instance)], deployment, cancellationToken);
    }

    private async Task HooksInAsync(Cloud region, IReadOnlyList<string> asked, string? deployment, CancellationToken cancellationToken)
    {
        var logs = await new HookLogs(new InstanceCommand(region.Session.Ssm.Value, clock)).ReadAsync(asked, deployment, cancellationToken);
        foreach (var each in asked)
            journal.Say([$"hooks on {each}", .. (logs.GetValueOrDefault(each) is { Length: > 0 } text ? text : "(nothing was written, or the instance did not answer)").TrimEnd().Split('\n').Select(line => $"  {line}")]);
    }
}
