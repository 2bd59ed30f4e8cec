using System.Threading.Channels;
using LocalAws.CloudWatch;
using LocalAws.CloudWatch.Execution;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Lambda.Execution;

/// <summary>
/// What Lambda measures of its functions (Developer Guide, "Types of metrics for Lambda functions"): Invocations, Errors, Duration and
/// Throttles, for the function, for the version or alias that was called, and for the version that ran behind an alias. It is written
/// behind the answers, summed up by the second, so that no caller waits for it.
/// </summary>
internal sealed class FunctionMetrics(MetricStore metrics, AlarmRunner alarms, StateStore state, DiskWatch disk, TimeProvider clock) : IHostedService, IDisposable
{
    private const string Namespace = "AWS/Lambda";
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(100); // one transaction for many calls
    private readonly Channel<Measured> measured = Channel.CreateUnbounded<Measured>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource stopping = new();
    private Task writing = Task.CompletedTask;

    /// <summary>An invocation has ended.</summary>
    public void Invoked(Scope scope, FunctionReference reference, string version, bool failed, TimeSpan duration)
    {
        Add(scope, reference, version, "Invocations", 1, "Count");
        Add(scope, reference, version, "Errors", failed ? 1 : 0, "Count");
        Add(scope, reference, version, "Duration", duration.TotalMilliseconds, "Milliseconds");
    }

    /// <summary>An invocation was refused because too many run.</summary>
    public void Throttled(Scope scope, FunctionReference reference) => Add(scope, reference, null, "Throttles", 1, "Count");

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        writing = Task.Run(WriteAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        measured.Writer.TryComplete();
        await stopping.CancelAsync(); // what is left is written once; a full disk is not waited for
        await writing;
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    private void Add(Scope scope, FunctionReference reference, string? version, string name, double value, string unit) =>
        measured.Writer.TryWrite(new(scope, reference, version, name, new(clock.GetUtcNow(), 1, value, value, value, unit)));

    private async Task WriteAsync()
    {
        while (await measured.Reader.WaitToReadAsync())
        {
            await Task.WhenAny(Task.Delay(Gathering, clock), measured.Reader.Completion);
            var sums = new Dictionary<(Scope, string, long), (Scope Scope, Metric Metric, MetricSample Sample)>();
            while (measured.Reader.TryRead(out var each))
            {
                foreach (var metric in Metrics(each))
                {
                    var key = (each.Scope, metric.Key, each.Sample.Timestamp.ToUnixTimeSeconds());
                    sums[key] = (each.Scope, metric, sums.TryGetValue(key, out var sum) ? sum.Sample.With(each.Sample) : each.Sample);
                }
            }
            await disk.WriteAsync(() => state.Transaction(() =>
            {
                foreach (var (scope, metric, sample) in sums.Values)
                    metrics.Add(scope, metric, sample);
            }), stopping.Token);
            alarms.Wake();
        }
    }

    private static IEnumerable<Metric> Metrics(Measured each)
    {
        var function = new Dimension("FunctionName", each.Reference.Name);
        var resource = new Dimension("Resource", each.Reference.Qualifier is { } qualifier ? $"{each.Reference.Name}:{qualifier}" : each.Reference.Name);
        yield return new(Namespace, each.Name, []);
        yield return new(Namespace, each.Name, [function]);
        yield return new(Namespace, each.Name, [function, resource]);
        if (each.Version is { } version && each.Reference.Qualifier is { } called && called != version)
            yield return new(Namespace, each.Name, [function, resource, new("ExecutedVersion", version)]);
    }

    private sealed record Measured(Scope Scope, FunctionReference Reference, string? Version, string Name, MetricSample Sample);
}
