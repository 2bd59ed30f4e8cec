namespace LocalAws.Tests.Testing;

/// <summary>Waits for what is announced to nobody: asks again every 20 ms, and gives up after two minutes.</summary>
public static class Eventually
{
    /// <exception cref="OperationCanceledException">It was not so in time.</exception>
    public static async Task HoldsAsync(Func<Task<bool>> isSo)
    {
        ArgumentNullException.ThrowIfNull(isSo);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await isSo())
            await timer.WaitForNextTickAsync(limit.Token);
    }

    /// <inheritdoc cref="HoldsAsync(Func{Task{bool}})"/>
    public static Task HoldsAsync(Func<bool> isSo) => HoldsAsync(() => Task.FromResult(isSo()));
}
