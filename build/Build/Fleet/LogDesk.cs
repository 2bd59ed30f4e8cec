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
    public void ShowWhere() => journal.Show(new LogPlaces(DocumentVersion, HookLogs.Locations), document => document.Places.Select(place => $"{place.What,-36} {place.Path}"));

    /// <summary>Shows a build's log and what hooks wrote; only what hooks wrote when the choice is about them, only the build when one is named.</summary>
    /// <param name="build">A build; the newest when not said.</param>
    /// <param name="choice">Which hooks.</param>
    /// <param name="follow">Whether to go on until the build, and the deployment, have ended.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="BadInput">There is no such build, instance or deployment.</exception>
    public async Task ShowAsync(string? build, HookChoice choice, bool follow, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var log = choice.IsMade ? null : await BuildAsync(build, follow, cancellationToken);
        var hooks = build is not null && !choice.IsMade ? [] : await HooksAsync(choice, follow, cancellationToken);
        journal.Show(new LogDocument(DocumentVersion, log, hooks), _ => []);
    }

    private async Task<LogPart> BuildAsync(string? build, bool follow, CancellationToken cancellationToken)
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

    private async Task<IReadOnlyList<LogPart>> HooksAsync(HookChoice choice, bool follow, CancellationToken cancellationToken)
    {
        var fleet = await RunningAsync(cancellationToken);
        if (fleet.Count == 0)
            throw new BadInput("No running instance carries the deployment group's tags. ./build.sh --target Health shows all of them.");
        var only = choice.Instance is not { } given ? null : Lookup.Find(given, [.. fleet.Select(each => each.Id)], "running instance", "./build.sh --target Health lists them.");
        var place = choice.Deployment is not { } deployment ? null : await FindAsync(deployment, cancellationToken);
        var parts = new List<LogPart>();
        foreach (var region in fleet.Where(each => (only is null || each.Id == only) && (place is null || each.Region.Names.Region == place.Names.Region)).GroupBy(each => each.Region, each => each.Id))
            parts.AddRange(await HooksInAsync(region.Key, [.. region], choice, follow, cancellationToken));
        return parts;
    }

    private async Task<IReadOnlyList<LogPart>> HooksInAsync(Cloud region, IReadOnlyList<string> asked, HookChoice choice, bool follow, CancellationToken cancellationToken)
    {
        var (reader, logs) = (new DeploymentReader(region.Session.CodeDeploy.Value), new HookLogs(new InstanceCommand(region.Session.Ssm.Value, clock)));
        var id = choice.Deployment ?? (follow ? await LastDeploymentAsync(region, cancellationToken) : null);
        var shown = asked.ToDictionary(instance => instance, _ => new List<string>(), StringComparer.Ordinal);
        while (true)
        {
            // Looked at before the log is read, so that the last lines are not missed.
            var isOver = !follow || id is null || (await reader.ReadAsync(id, cancellationToken)).Ended;
            var texts = await logs.ReadAsync(asked, id, cancellationToken);
            foreach (var instance in asked)
                Show(instance, HookLogs.OfEvent(texts.GetValueOrDefault(instance) ?? [], choice.Event), shown[instance], isOver);
            if (isOver)
                return [.. asked.Select(instance => new LogPart(instance, shown[instance]))];
            await Task.Delay(Wait, clock, cancellationToken);
        }
    }

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

    private async Task<IReadOnlyList<(Cloud Region, string Id)>> RunningAsync(CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(cloud.DeployRegions.Select(async region =>
            (region, ids: (await new FleetAddresses(region.Session.Ec2.Value).ReadAsync(region.Names.Settings.Deploy.InstanceTags, cancellationToken)).Keys)));
        return [.. found.SelectMany(pair => pair.ids.Order(StringComparer.Ordinal).Select(id => (pair.region, id)))];
    }

    // The region that a deployment is in.
    private async Task<Cloud> FindAsync(string deployment, CancellationToken cancellationToken)
    {
        foreach (var region in cloud.DeployRegions.SkipLast(1))
        {
            try
            {
                await new DeploymentReader(region.Session.CodeDeploy.Value).ReadAsync(deployment, cancellationToken);
                return region;
            }
            catch (BadInput)
            {
                continue; // it may be in another region
            }
        }
        await new DeploymentReader(cloud.DeployRegions[^1].Session.CodeDeploy.Value).ReadAsync(deployment, cancellationToken);
        return cloud.DeployRegions[^1];
    }

    private static async Task<string?> LastDeploymentAsync(Cloud region, CancellationToken cancellationToken)
    {
        var going = await region.Session.CodeDeploy.Value.ListDeploymentsAsync(
            new()
            {
                ApplicationName = region.Names.DeploymentApplication, DeploymentGroupName = region.Names.DeploymentGroup,
                IncludeOnlyStatuses = [DeploymentStatus.Created, DeploymentStatus.Queued, DeploymentStatus.InProgress, DeploymentStatus.Ready],
            }, cancellationToken);
        if (going.Deployments is [var running, ..])
            return running;
        var group = await region.Session.CodeDeploy.Value.GetDeploymentGroupAsync(
            new() { ApplicationName = region.Names.DeploymentApplication, DeploymentGroupName = region.Names.DeploymentGroup }, cancellationToken);
        return group.DeploymentGroupInfo?.LastAttemptedDeployment?.DeploymentId;
    }
}

/// <summary>Of what hooks wrote, what is asked for.</summary>
/// <param name="Instance">On one instance, by its id or the beginning of it.</param>
/// <param name="Deployment">In one deployment; the newest when not said.</param>
/// <param name="Event">In one lifecycle event.</param>
public sealed record HookChoice(string? Instance, string? Deployment, string? Event)
{
    /// <summary>Whether anything is asked for.</summary>
    public bool IsMade => Instance is not null || Deployment is not null || Event is not null;
}

/// <summary>Logs that were read.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Build">A build's.</param>
/// <param name="Hooks">What hooks wrote, by instance.</param>
public sealed record LogDocument(int Version, LogPart? Build, IReadOnlyList<LogPart> Hooks) : IDocument;

/// <summary>A log.</summary>
/// <param name="Id">Of the build, or the instance.</param>
/// <param name="Lines">Its lines.</param>
public sealed record LogPart(string Id, IReadOnlyList<string> Lines);

/// <summary>Where an instance keeps its logs.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Places">The places.</param>
public sealed record LogPlaces(int Version, IReadOnlyList<LogPlace> Places) : IDocument;

/// <summary>A log on an instance.</summary>
/// <param name="What">What it holds.</param>
/// <param name="Path">Where it is.</param>
public sealed record LogPlace(string What, string Path);
