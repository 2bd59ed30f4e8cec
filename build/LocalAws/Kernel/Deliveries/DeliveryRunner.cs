using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Kernel.Deliveries;

/// <summary>
/// Makes all deliveries, those first that a killed process left: each is tried, and again as its kind says, until it arrived or is given up. It is at
/// least once, as AWS promises it: what a kill interrupted is tried anew.
/// </summary>
internal sealed class DeliveryRunner(DeliveryQueue queue, IEnumerable<IDeliverer> deliverers, DiskWatch disk, IHostApplicationLifetime lifetime, LocalAwsOptions options, TimeProvider clock)
    : BackgroundService
{
    private const int MostFaults = 3;
    private static readonly TimeSpan AfterAFault = TimeSpan.FromSeconds(1);
    private readonly Dictionary<string, IDeliverer> kinds = deliverers.ToDictionary(each => each.Kind, StringComparer.Ordinal);
    private readonly Dictionary<string, Task> lanes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<long, Task> running = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Functions are ended as soon as the server begins to stop, before any service of it is told.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        try
        {
            // What is delivered may lead back here: messages have links, functions call.
            await StartedAsync().WaitAsync(stopping.Token);
            foreach (var left in queue.Left())
                Begin(left, stopping.Token);
            await foreach (var delivery in queue.Added.ReadAllAsync(stopping.Token))
                Begin(delivery, stopping.Token);
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(running.Values);
        }
    }

    private async Task StartedAsync()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task;
    }

    private void Begin(Delivery delivery, CancellationToken stopping)
    {
        if (!kinds.TryGetValue(delivery.Kind, out var deliverer))
        {
            options.Log($"A delivery of kind {delivery.Kind} is of a newer LocalAws, and stays where it is.");
            return;
        }
        var lane = LaneOf(deliverer, delivery);
        var before = lane is null ? Task.CompletedTask : lanes.GetValueOrDefault(lane, Task.CompletedTask);
        var tried = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (lane is not null)
            lanes[lane] = tried.Task;
        var task = Task.Run(() => DeliverAsync(deliverer, delivery, before, tried, stopping), CancellationToken.None);
        running[delivery.Id] = task;
        task.ContinueWith(_ => running.TryRemove(delivery.Id, out Task? _), TaskScheduler.Default);
    }

    private static string? LaneOf(IDeliverer deliverer, Delivery delivery)
    {
        try
        {
            return deliverer.LaneOf(delivery) is { } name ? $"{delivery.Kind} {name}" : null;
        }
        catch (JsonException)
        {
            return null; // what cannot be read is said when it is tried
        }
    }

    private async Task DeliverAsync(IDeliverer deliverer, Delivery delivery, Task before, TaskCompletionSource tried, CancellationToken stopping)
    {
        try
        {
            await before.WaitAsync(stopping);
            for (var outcome = await TryAsync(deliverer, delivery, stopping); ; outcome = await TryAsync(deliverer, delivery, stopping))
            {
                delivery = delivery with { Attempts = delivery.Attempts + 1, Body = outcome.Body ?? delivery.Body };
                await disk.WriteAsync(() => Note(delivery, outcome), stopping);
                tried.TrySetResult();
                if (outcome.GivenUp is { } said)
                    options.Log(said);
                if (outcome.Wait is not { } wait)
                    return;
                await Task.Delay(wait / options.TimeScale, clock, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // it is still stored, and the next start takes it up
        }
        finally
        {
            tried.TrySetResult();
        }
    }

    private async Task<DeliveryOutcome> TryAsync(IDeliverer deliverer, Delivery delivery, CancellationToken stopping)
    {
        try
        {
            return await deliverer.TryAsync(delivery, stopping);
        }
#pragma warning disable CA1031 // one bad delivery, or a full disk, must not end all others for good
        catch (Exception exception) when (exception is not OperationCanceledException || !stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            disk.Log($"delivery {delivery.Kind} {delivery.Id}", exception);
            return FullDisk.IsCauseOf(exception) || delivery.Attempts < MostFaults ? DeliveryOutcome.Again(AfterAFault) : DeliveryOutcome.Done;
        }
    }

    private void Note(Delivery delivery, DeliveryOutcome outcome)
    {
        if (outcome.Wait is null)
            queue.Remove(delivery);
        else
            queue.Keep(delivery);
    }
}
