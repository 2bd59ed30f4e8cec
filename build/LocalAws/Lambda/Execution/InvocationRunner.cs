using System.Diagnostics;
using System.Globalization;

namespace LocalAws.Lambda.Execution;

/// <summary>Runs one invocation in a process: initializes it where it is new, holds it to its time and memory, and writes START, END and REPORT.</summary>
internal sealed class InvocationRunner(TimeProvider clock)
{
    // Lambda developer guide, "Understanding the Lambda execution environment lifecycle".
    private static readonly TimeSpan LongestInit = TimeSpan.FromSeconds(10);

    /// <summary>What came of it; the process is of use afterwards only if <see cref="InvocationEnd.Reuse"/> says so.</summary>
    public async Task<InvocationEnd> RunAsync(RuntimeSlot slot, Invocation invocation)
    {
        var (function, log) = (slot.Function, slot.Process.Log);
        log.Begin();
        var watch = Stopwatch.StartNew();
        var failed = slot.Initialized ? null : await InitializeAsync(slot, invocation);
        TimeSpan? initTime = slot.Initialized && failed is null ? null : watch.Elapsed;
        slot.Initialized = true;
        log.Line($"START RequestId: {invocation.RequestId} Version: {function.Version}");
        watch.Restart();
        var end = failed ?? await InvokeAsync(slot, invocation);
        if (end.Lost)
            return end;
        await log.ReceivedAsync(end.Reuse ? invocation.RequestId : "");
        if (end.Said is { } error)
            log.Line(error.Type == RuntimeError.Time
                ? string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {invocation.RequestId} {error.Message}\n")
                : $"RequestId: {invocation.RequestId} Error: {error.Message}\n{error.Type}");
        log.Line($"END RequestId: {invocation.RequestId}");
        end = end with { Duration = watch.Elapsed };
        log.Line(Report(slot, invocation, end.Duration, initTime, end));
        log.Flush();
        return end;
    }

    private static async Task<InvocationEnd?> InitializeAsync(RuntimeSlot slot, Invocation invocation)
    {
        var process = slot.Process;
        await Task.WhenAny(process.Ready, process.InitError, process.Exited, Task.Delay(LongestInit));
        if (process.Ready.IsCompleted)
            return null;
        if (process.InitError.IsCompletedSuccessfully)
            return new InvocationEnd((await process.InitError).Body, IsError: true, Reuse: false, null);
        var error = process.Exited.IsCompleted ? RuntimeError.Exited(process.ExitCode) : RuntimeError.TimedOut(LongestInit);
        process.Kill();
        return new InvocationEnd(error.Document(invocation.RequestId), IsError: true, Reuse: false, error);
    }

    private async Task<InvocationEnd> InvokeAsync(RuntimeSlot slot, Invocation invocation)
    {
        var process = slot.Process;
        var limit = TimeSpan.FromSeconds(slot.Function.Timeout);
        invocation.Deadline = clock.GetUtcNow() + limit;
        using var over = new CancellationTokenSource();
        var tooLate = process.Exited.IsCompleted;
        process.Give(invocation);
        var memory = MemoryWatch.RunAsync(process, slot.Function.MemorySize * 1024L * 1024L, over.Token);
        var time = Task.Delay(limit, clock, over.Token);
        await Task.WhenAny(invocation.Answer.Task, process.Exited, time, Killed(memory));
        var timedOut = time.IsCompletedSuccessfully;
        await over.CancelAsync();
        if (invocation.Answer.Task.IsCompletedSuccessfully)
        {
            var answer = await invocation.Answer.Task;
            return new InvocationEnd(answer.Body, answer.IsError, Reuse: true, null);
        }
        var killed = await memory;
        var error = killed ? RuntimeError.OutOfMemory() : timedOut ? RuntimeError.TimedOut(limit) : null;
        process.PeakMemory();
        process.Kill();
        await process.Exited;
        var lost = error is null && (tooLate || !invocation.IsTaken);
        error ??= RuntimeError.Exited(process.ExitCode);
        return new InvocationEnd(error.Document(invocation.RequestId), IsError: true, Reuse: false, error) { Lost = lost };
    }

    // Completes when the watch has killed; never when it had no reason to.
    private static async Task Killed(Task<bool> memory)
    {
        if (!await memory)
            await Task.Delay(Timeout.Infinite);
    }

    private static string Report(RuntimeSlot slot, Invocation invocation, TimeSpan duration, TimeSpan? init, InvocationEnd end)
    {
        var megabytes = end.Said?.Type == RuntimeError.Memory ? slot.Function.MemorySize : slot.Process.PeakMemory() / 1024 / 1024;
        var text = string.Create(CultureInfo.InvariantCulture,
            $"REPORT RequestId: {invocation.RequestId}\tDuration: {duration.TotalMilliseconds:0.00} ms\tBilled Duration: {Math.Ceiling(duration.TotalMilliseconds + (init?.TotalMilliseconds ?? 0)):0} ms"
            + $"\tMemory Size: {slot.Function.MemorySize} MB\tMax Memory Used: {megabytes} MB\t");
        if (init is { } time)
            text += string.Create(CultureInfo.InvariantCulture, $"Init Duration: {time.TotalMilliseconds:0.00} ms\t");
        return text + end.Said switch
        {
            null => "",
            { Type: RuntimeError.Time } => "Status: timeout",
            { } error => $"Status: error\tError Type: {error.Type}",
        };
    }
}

/// <summary>The end of an invocation.</summary>
/// <param name="Body">Answer or error document.</param>
/// <param name="IsError">Which of them.</param>
/// <param name="Reuse">Whether the process can take another one.</param>
/// <param name="Said">What the service said in the function's stead; null when it answered itself.</param>
internal sealed record InvocationEnd(byte[] Body, bool IsError, bool Reuse, RuntimeError? Said)
{
    /// <summary>How long it ran, initialization aside.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Whether the process had ended before it took the event: another one can have it.</summary>
    public bool Lost { get; init; }
}
