using Build.Aws;

namespace Build.Pipelines.Acting;

/// <summary>The release lock in an operator's name.</summary>
public static class OperatorLock
{
    private static readonly TimeSpan Duration = TimeSpan.FromHours(2);

    /// <summary>The lock of the settings' application.</summary>
    /// <param name="cloud">AWS.</param>
    /// <param name="say">Told when somebody else's is broken, or taken over.</param>
    public static ReleaseLock Of(Cloud cloud, Action<string>? say = null)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        return new ReleaseLock(cloud.Session.S3.Value, cloud.Names.Bucket, cloud.Names.Settings.Application, TimeProvider.System, say);
    }

    /// <summary>Takes the lock; dispose the result to give it back.</summary>
    /// <param name="cloud">AWS.</param>
    /// <param name="breakIt">Whether it is taken whoever holds it.</param>
    /// <param name="what">What it is taken for.</param>
    /// <param name="say">Told when somebody else's is broken, or taken over.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="BadInput">Somebody else holds it.</exception>
    public static async Task<IAsyncDisposable> TakeAsync(Cloud cloud, bool breakIt, string what, Action<string> say, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        var held = Of(cloud, say);
        if (breakIt)
            await held.BreakAsync(cancellationToken);
        return await held.TakeAsync($"{cloud.Identity} on {Environment.MachineName}", what, Duration, cancellationToken);
    }
}
