using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Ssm.Execution;

/// <summary>
/// Runs associations: when they are made or changed, on instances that come, and when they are due. A run is a command. Minutes and rates are
/// divided by <c>--time-scale</c>; cron expressions are of the clock.
/// </summary>
internal sealed class AssociationRunner(
    StateStore store, AssociationStore associations, ManagedInstances instances, IServiceProvider services, DiskWatch disk, LocalAwsOptions options, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs an association that was just made or changed, unless it waits for its time.</summary>
    public void Applied(Scope scope, StoredAssociation association)
    {
        if (!association.Latest.OnlyAtCronInterval)
            Run(scope, association);
    }

    /// <summary>Runs an association on all its instances.</summary>
    public void Run(Scope scope, StoredAssociation association) => Run(scope, association, instances.Of(scope, AssociationText.Targets(association.Latest)));

    /// <summary>When a schedule is due after its last time; null for never.</summary>
    public DateTimeOffset? Due(StoredAssociation association)
    {
        if (association.Latest.Schedule is not { } expression)
            return null;
        var schedule = AssociationRules.Schedule(expression);
        var offset = TimeSpan.FromDays(association.Latest.ScheduleOffset ?? 0);
        return schedule.Interval is { } interval ? association.Scheduled + (interval / options.TimeScale) : schedule.Cron!.Next(association.Scheduled - offset) + offset;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var minute = TimeSpan.FromMinutes(1) / options.TimeScale;
        using var timer = new PeriodicTimer(minute > Shortest ? minute : Shortest, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            foreach (var (scope, association) in associations.Everywhere())
                Look(scope, association.Id);
    }

    private void Look(Scope scope, string id)
    {
        try
        {
            store.Transaction(() =>
            {
                if (associations.Find(scope, id) is not { } association)
                    return;
                var reachable = instances.Of(scope, AssociationText.Targets(association.Latest));
                if (Due(association) <= clock.GetUtcNow())
                    Run(scope, association with { Scheduled = clock.GetUtcNow() }, reachable);
                else if (!association.Latest.OnlyAtCronInterval && reachable.Except(association.Reached).ToList() is { Count: > 0 } fresh)
                    Run(scope, association, fresh);
            });
        }
#pragma warning disable CA1031 // one association must not end the others
        catch (Exception exception)
#pragma warning restore CA1031
        {
            disk.Log($"ssm association {id}", exception);
        }
    }

    private void Run(Scope scope, StoredAssociation association, IReadOnlyList<string> targets)
    {
        associations.Put(scope, association with { Reached = [.. association.Reached.Union(targets)] });
        if (targets.Count == 0)
            return;
        var (command, failure) = Send(scope, association.Latest, targets);
        associations.Add(scope, new(Ids.Uuid(), association.Id, association.Latest.Number, clock.GetUtcNow(), command, failure));
    }

    private (string? Command, string? Failure) Send(Scope scope, AssociationVersion version, IReadOnlyList<string> targets)
    {
        var request = new SendCommandRequest
        {
            InstanceIds = targets,
            DocumentName = version.Document,
            DocumentVersion = version.DocumentVersion,
            Parameters = version.Parameters,
            MaxConcurrency = version.MaxConcurrency,
            MaxErrors = version.MaxErrors,
            Comment = version.Name,
            OutputS3Region = version.Output?.OutputS3Region,
            OutputS3BucketName = version.Output?.OutputS3BucketName,
            OutputS3KeyPrefix = version.Output?.OutputS3KeyPrefix,
        };
        try
        {
            return (services.GetRequiredService<SendCommand>().Send(request, CallContext.ForService(scope, "ssm.amazonaws.com", clock)).CommandId, null);
        }
        catch (AwsException refused)
        {
            return (null, refused.Message);
        }
    }
}
