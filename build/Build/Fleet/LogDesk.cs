using Amazon.CodeDeploy;
using Build.Aws;
using Build.Pipelines.Looking;
using Build.Reporting;

namespace Build.Fleet;

/// <summary>Shows logs: a build's, or what hooks wrote on instances.</summary>
public sealed class LogDesk(Cloud cloud, Journal journal, TimeProvider clock)
{
    private const int DocumentVersion = 1;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);

    /// <summary>Where logs are kept on an instance.</summary>
    public void SayWhere() => journal.Say(HookLogs.Locations.Select(location => $"{location.What,-36} {location.Path}"));

    /// <summary>The log of a build; of the newest when none is named.</summary>
    /// <exception cref="BadInput">There is no such build, or none yet.</exception>
    public async Task<LogPart> BuildAsync(string? build, bool follow, CancellationToken cancellationToken)
    {
        var log = new BuildLog(cloud.Session.CodeBuild.Value, cloud.Session.Logs.Value, clock);
        var id = build ?? await log.NewestAsync(cloud.Names.Project, cancellationToken)
            ?? throw new BadInput($"The project '{cloud.Names.Project}' has no build yet. Start one with ./build.sh --target Release");
        journal.Say($"build {id}");
        var lines = new List<string>();
        await foreach (var line in log.ReadAsync(id, follow, cancellationToken))
        {
            lines.Add(line);
            journal.Say(line);
        }
        return new(id, lines);
    }

    /// <summary>What hooks wrote in a deployment, or in the newest, on one instance or on all that the deployment group's tags select.</summary>
    /// <param name="given">An instance, by its id or the beginning of it; null for all.</param>
    /// <param name="deployment">A deployment.</param>
    /// <param name="lifecycleEvent">Only what the hooks of one event wrote.</param>
    /// <param name="follow">Whether to go on until the deployment has ended.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="BadInput">There is no such instance or deployment.</exception>
    public async Task<IReadOnlyList<LogPart>> HooksAsync(string? given, string? deployment, string? lifecycleEvent, bool follow, CancellationToken cancellationToken)
    {
        var id = deployment ?? (follow ? await LastDeploymentAsync(cancellationToken) : null);
        var asked = await InstancesAsync(given, cancellationToken);
        var shown = asked.ToDictionary(instance => instance, _ => new List<string>(), StringComparer.Ordinal);
        while (true)
        {
            // Looked at before the log is read, so that the last lines are not missed.
            var isOver = id is null || (await new DeploymentReader(cloud.Session.CodeDeploy.Value).ReadAsync(id, cancellationToken)).Ended || !follow;
            var logs = await new HookLogs(new InstanceCommand(cloud.Session.Ssm.Value, clock)).ReadAsync(asked, id, cancellationToken);
            foreach (var instance in asked)
                Show(instance, HookLogs.OfEvent(logs.GetValueOrDefault(instance) ?? [], lifecycleEvent), shown[instance], isOver);
            if (isOver)
                return [.. asked.Select(instance => new LogPart(instance, shown[instance]))];
            await Task.Delay(Wait, clock, cancellationToken);
        }
    }

    /// <summary>Shows what was read as a document.</summary>
    public void ShowDocument(LogPart? build, IReadOnlyList<LogPart> hooks) => journal.Show(new LogDocument(DocumentVersion, build, hooks), _ => []);

    // What is new since the last look.
    private void Show(string instance, IReadOnlyList<string> lines, List<string> before, bool isOver)
    {
        var news = lines.Skip(before.Count).ToList();
        if (before.Count == 0 && (news.Count > 0 || isOver))
            journal.Say($"hooks on {instance}");
        if (before.Count == 0 && news.Count == 0 && isOver)
            journal.Say("  (nothing was written, or the instance did not answer)");
        journal.Say(news.Select(line => $"  {line.TrimEnd()}"));
        before.AddRange(news);
    }

    private async Task<IReadOnlyList<string>> InstancesAsync(string? given, CancellationToken cancellationToken)
    {
        var running = (await new FleetAddresses(cloud.Session.Ec2.Value).ReadAsync(cloud.Names.Settings.Deploy.InstanceTags, cancellationToken)).Keys.Order(StringComparer.Ordinal).ToList();
        if (running.Count == 0)
            throw new BadInput("No running instance carries the deployment group's tags. ./build.sh --target Health shows all of them.");
        return given is null ? running : [Lookup.Find(given, running, "running instance", "./build.sh --target Health lists them.")];
    }

    private async Task<string?> LastDeploymentAsync(CancellationToken cancellationToken)
    {
        var group = await cloud.Session.CodeDeploy.Value.GetDeploymentGroupAsync(
            new() { ApplicationName = cloud.Names.DeploymentApplication, DeploymentGroupName = cloud.Names.DeploymentGroup }, cancellationToken);
        return group.DeploymentGroupInfo?.LastAttemptedDeployment?.DeploymentId;
    }
}

/// <summary>Logs that were read.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Build">A build's.</param>
/// <param name="Hooks">What hooks wrote, by instance.</param>
public sealed record LogDocument(int Version, LogPart? Build, IReadOnlyList<LogPart> Hooks);

/// <summary>A log.</summary>
/// <param name="Id">Of the build, or the instance.</param>
/// <param name="Lines">Its lines.</param>
public sealed record LogPart(string Id, IReadOnlyList<string> Lines);
