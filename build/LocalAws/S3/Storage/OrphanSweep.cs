using Microsoft.Extensions.Hosting;

namespace LocalAws.S3.Storage;

/// <summary>
/// Removes files that no object refers to: a process that was killed between moving a file and committing its row, or between committing a
/// deletion and removing the file, leaves them. It runs beside the requests, once, and touches nothing that is newer than the server.
/// </summary>
internal sealed class OrphanSweep(DataFolder folder, PartTable parts) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Wall-clock time on purpose: it is compared with the file system's.
        var started = DateTime.UtcNow;
        await Task.Yield();
        foreach (var file in folder.OlderThan(started))
        {
            if (stoppingToken.IsCancellationRequested)
                return;
            if (!parts.Knows(file))
                folder.Delete(file);
        }
    }
}
