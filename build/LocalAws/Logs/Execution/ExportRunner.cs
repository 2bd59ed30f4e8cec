using System.IO.Compression;
using System.Threading.Channels;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Logs.Execution;

/// <summary>Carries out export tasks, one at a time: a folder a stream, in it numbered gzip files of lines. At the start it begins anew what was interrupted.</summary>
internal sealed class ExportRunner(StateFolder folder, LogsStore logs, EventFile events, ExportStore exports, ExportBucket bucket, DiskWatch disk, TimeProvider clock) : BackgroundService
{
    /// <summary>Bytes of events in a file, before they are packed.</summary>
    private const long FileSize = 100L * 1024 * 1024;
    private readonly Channel<(Scope Scope, string Id)> waiting = Channel.CreateUnbounded<(Scope, string)>();
    private volatile CancellationTokenSource? current;

    /// <summary>Carries out a stored task when it is its turn.</summary>
    public void Start(Scope scope, string id) => waiting.Writer.TryWrite((scope, id));

    /// <summary>Looks whether the task that runs was cancelled.</summary>
    public void Stop()
    {
        try
        {
            current?.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var (scope, task) in exports.Tasks.Everywhere().Where(each => each.Document.IsActive))
            Start(scope, task.Id);
        await foreach (var (scope, id) in waiting.Reader.ReadAllAsync(stoppingToken))
            await CarryOutAsync(scope, id, stoppingToken);
    }

    private async Task CarryOutAsync(Scope scope, string id, CancellationToken stopping)
    {
        do
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            current = stop;
            try
            {
                exports.Change(scope, id, task => task.Status == "PENDING" ? task with { Status = "RUNNING", Message = "Started Successfully" } : task);
                if (exports.Get(scope, id) is { Status: "RUNNING" } task)
                    await ExportAsync(scope, task, stop.Token);
                End(scope, id, "COMPLETED", "Completed successfully");
            }
            catch (OperationCanceledException)
            {
                // Of another task, or of this one, or the server stops: the state says which.
            }
#pragma warning disable CA1031 // one task must not end the others
            catch (Exception exception)
#pragma warning restore CA1031
            {
                End(scope, id, "FAILED", disk.Reason(exception));
                if (exception is not AwsException)
                    disk.Log($"logs export {id}", exception);
            }
            current = null;
        }
        while (!stopping.IsCancellationRequested && exports.Tasks.Find(scope, id) is { IsActive: true });
    }

    private void End(Scope scope, string id, string status, string message) => exports.Change(scope, id, task => task with
    {
        Status = task.Status == "PENDING_CANCEL" ? "CANCELLED" : status,
        Message = task.Status == "PENDING_CANCEL" ? "Cancelled successfully" : message,
        CompletionTime = clock.GetUtcNow().ToUnixTimeMilliseconds(),
    });

    private async Task ExportAsync(Scope scope, StoredExport task, CancellationToken stop)
    {
        var oldest = logs.Group(scope, task.Group).ExpiresBefore(clock.GetUtcNow());
        foreach (var stream in logs.StreamsOf(scope, task.Group, task.StreamPrefix))
        {
            using var lines = MergedEvents.Of(events, [stream.Id], EventPosition.Before(Math.Max(task.From, oldest)), task.To).GetEnumerator();
            var more = lines.MoveNext();
            for (var number = 0; more; number++)
            {
                await using var file = NewFile();
                more = await PackAsync(file, lines, stop);
                file.Position = 0;
                await bucket.WriteAsync(scope, task.Bucket, $"{task.Prefix}/{task.Id}/{stream.Name.Replace('/', '-')}/{number:D6}.gz", file, stop);
            }
        }
    }

    /// <summary>Writes a file's worth of lines, each with its time; whether there are more.</summary>
    private static async Task<bool> PackAsync(Stream file, IEnumerator<StoredEvent> lines, CancellationToken stop)
    {
        await using var text = new StreamWriter(new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true)) { NewLine = "\n" };
        for (var size = 0L; size < FileSize; size += lines.Current.Size)
        {
            stop.ThrowIfCancellationRequested();
            await text.WriteLineAsync($"{DateTimeOffset.FromUnixTimeMilliseconds(lines.Current.Position.Time):yyyy-MM-ddTHH:mm:ss.fffZ} {lines.Current.Message}".AsMemory(), stop);
            if (!lines.MoveNext())
                return false;
        }
        return true;
    }

    private FileStream NewFile() => new(
        Path.Combine(folder.Folder("logs-exports"), $"{Guid.NewGuid():N}.gz"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
}
