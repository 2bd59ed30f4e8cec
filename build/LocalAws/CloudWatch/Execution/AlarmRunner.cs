using System.Threading.Channels;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CloudWatch.Execution;

/// <summary>Evaluates alarms: when something was measured, and once a minute of AWS's, because silence raises alarms too.</summary>
public sealed class AlarmRunner(AlarmStore alarms, MetricStore metrics, AlarmTransitions transitions, LocalAwsOptions options, TimeProvider clock) : IHostedService, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortestPeriod = TimeSpan.FromSeconds(1); // measurements are kept by the second
    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    /// <summary>Something was measured, or an alarm is new.</summary>
    public void Wake() => wakes.Writer.TryWrite(true);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        running = Task.Run(RunAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await running;
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    private async Task RunAsync()
    {
        using var timer = new PeriodicTimer(Longest(Interval / options.TimeScale, ShortestPeriod), clock);
        var (tick, wake) = (timer.WaitForNextTickAsync(stopping.Token).AsTask(), wakes.Reader.WaitToReadAsync(stopping.Token).AsTask());
        try
        {
            while (true)
            {
                await await Task.WhenAny(tick, wake);
                if (tick.IsCompleted)
                    tick = timer.WaitForNextTickAsync(stopping.Token).AsTask();
                if (wake.IsCompleted)
                {
                    wakes.Reader.TryRead(out _);
                    wake = wakes.Reader.WaitToReadAsync(stopping.Token).AsTask();
                }
                EvaluateAll();
            }
        }
        catch (OperationCanceledException)
        {
            // the server stops
        }
    }

    private void EvaluateAll()
    {
        var now = clock.GetUtcNow();
        foreach (var (scope, record) in alarms.Everywhere())
        {
            try
            {
                if (AlarmEvaluation.Evaluate(record.Alarm, Values(scope, record.Alarm, now)) is { } verdict && verdict.State != record.Alarm.StateValue)
                    transitions.Apply(scope, record, verdict.State, verdict.Reason, null, now);
            }
#pragma warning disable CA1031 // one alarm's fault must not end the evaluation of the others
            catch (Exception exception)
#pragma warning restore CA1031
            {
                options.Log($"alarm {record.Alarm.AlarmName}: {exception}");
            }
        }
    }

    // The last periods up to now: the newest one may still be filling, as it is when AWS evaluates.
    private IReadOnlyList<double?> Values(Scope scope, MetricAlarm alarm, DateTimeOffset now)
    {
        var period = Longest(TimeSpan.FromSeconds(alarm.Period!.Value) / options.TimeScale, ShortestPeriod);
        var count = alarm.EvaluationPeriods!.Value;
        var end = now.AddTicks(1);
        var start = end - (period * count);
        var found = metrics.Periods(scope, alarm.Metric, start, end, period, alarm.Unit).ToDictionary(each => (int)((each.Timestamp - start) / period));
        return [.. Enumerable.Range(0, count).Select(index => found.TryGetValue(index, out var sample) ? sample.Of(alarm.Statistic!) : (double?)null)];
    }

    private static TimeSpan Longest(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
