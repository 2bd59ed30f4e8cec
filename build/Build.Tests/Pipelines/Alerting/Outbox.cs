using Build.Pipelines.Alerting;

namespace Build.Tests.Pipelines.Alerting;

/// <summary>Waits for e-mails of a rehearsal.</summary>
internal static class Outbox
{
    /// <summary>The first that is as wanted; looks again at each that arrives.</summary>
    public static async Task<Mail> FirstAsync(string folder, Func<Mail, bool> wanted)
    {
        using var arrived = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(folder, "*.eml");
        watcher.Renamed += (_, _) => arrived.Release();
        watcher.EnableRaisingEvents = true;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            if (Mail.All(folder).FirstOrDefault(wanted) is { } mail)
                return mail;
            await arrived.WaitAsync(limit.Token);
        }
    }
}
