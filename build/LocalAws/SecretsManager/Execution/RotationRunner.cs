using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.SecretsManager.Execution;

/// <summary>Rotates secrets when they are due, and goes on at the start with what a rotation left unfinished.</summary>
internal sealed class RotationRunner(StateStore store, SecretStore secrets, RotationSteps steps, DiskWatch disk, LocalAwsOptions options, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private readonly Dictionary<(Scope, string), Task> running = [];
    private readonly CancellationTokenSource ending = new();

    /// <summary>Takes a secret's pending version through the steps, unless that is done already.</summary>
    public void Begin(Scope scope, string name)
    {
        lock (running)
            if (running.GetValueOrDefault((scope, name)) is not { IsCompleted: false })
                running[(scope, name)] = Task.Run(() => RunAsync(scope, name));
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await ending.CancelAsync();
        await base.StopAsync(cancellationToken);
        Task[] rest;
        lock (running)
            rest = [.. running.Values];
        await Task.WhenAll(rest);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        ending.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var (scope, secret) in secrets.Everywhere().Where(each => each.Secret is { CopyOf: null, Rotation.Enabled: true } && IsUnfinished(each.Secret)).ToList())
            Begin(scope, secret.Name);
        var minute = TimeSpan.FromMinutes(1) / options.TimeScale;
        using var timer = new PeriodicTimer(minute > Shortest ? minute : Shortest, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            foreach (var (scope, secret) in secrets.Everywhere().Where(each => IsDue(each.Secret)).ToList())
                BeginAnew(scope, secret.Name);
    }

    private static bool IsUnfinished(StoredSecret secret) => secret.AtStage(Stages.Pending) is { } pending && !pending.Stages.Contains(Stages.Current);

    private bool IsDue(StoredSecret secret) => secret is { CopyOf: null, DeletionDate: null, Rotation: { Enabled: true, Next: { } next } } && next <= clock.GetUtcNow();

    private void BeginAnew(Scope scope, string name)
    {
        try
        {
            store.Transaction(() =>
            {
                if (secrets.Find(scope, name) is { } secret && IsDue(secret) && !IsUnfinished(secret))
                    secrets.Put(scope, RotationSteps.WithPending(secret, Ids.Uuid(), clock.GetUtcNow()));
            });
            Begin(scope, name);
        }
        catch (Exception exception) when (FullDisk.IsCauseOf(exception))
        {
            disk.Log("secretsmanager rotation", exception);
        }
    }

    private async Task RunAsync(Scope scope, string name)
    {
        try
        {
            await steps.RunAsync(scope, name, ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // the next start goes on
        }
#pragma warning disable CA1031 // one bad secret must not end rotation for good
        catch (Exception exception)
#pragma warning restore CA1031
        {
            disk.Log($"secretsmanager rotation of {name}", exception);
        }
    }
}
