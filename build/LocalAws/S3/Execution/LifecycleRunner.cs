using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.S3.Execution;

/// <summary>Looks every hour (of compressed time) whether a lifecycle rule is due.</summary>
internal sealed class LifecycleRunner(LifecycleSweep sweep, LocalAwsOptions options, DiskWatch disk, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var hour = TimeSpan.FromHours(1) / options.TimeScale;
        using var timer = new PeriodicTimer(hour > Shortest ? hour : Shortest, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                sweep.Run(clock.GetUtcNow(), stoppingToken);
            }
#pragma warning disable CA1031 // one bad bucket, or a full disk, must not end all rules for good
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                disk.Log("s3 lifecycle", exception);
            }
        }
    }
}
