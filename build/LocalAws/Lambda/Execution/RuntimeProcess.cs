using System.Diagnostics;
using System.Threading.Channels;
using LocalAws.Kernel.Processes;

namespace LocalAws.Lambda.Execution;

/// <summary>One process of a function, from both sides: the service hands it invocations, it takes them and answers through the runtime API.</summary>
internal sealed class RuntimeProcess : IDisposable
{
    private readonly Process process;
    private readonly ProcessPlace place;
    private readonly Channel<Invocation> events = Channel.CreateBounded<Invocation>(1);
    private readonly TaskCompletionSource<RuntimeAnswer> initError = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource ending = new();
    private TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Invocation? current;
    private long peak;

    public RuntimeProcess(Process process, ProcessPlace place, FunctionLog log)
    {
        (this.process, this.place, Log) = (process, place, log);
        Exited = process.WaitForExitAsync(ending.Token);
    }

    public string Token => place.Token;

    public FunctionLog Log { get; }

    /// <summary>Completes when the process has ended.</summary>
    public Task Exited { get; }

    /// <summary>Completes each time the process asks for an event: it can take one.</summary>
    public Task Ready => Volatile.Read(ref ready).Task;

    /// <summary>Completes when the process says that it could not be initialized.</summary>
    public Task<RuntimeAnswer> InitError => initError.Task;

    public int ExitCode => process.ExitCode;

    public int ProcessId => process.Id;

    /// <summary>Hands the process an invocation; it must be ready.</summary>
    public void Give(Invocation invocation)
    {
        Volatile.Write(ref ready, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        Volatile.Write(ref current, invocation);
        events.Writer.TryWrite(invocation);
    }

    /// <summary>The process asks for its next event.</summary>
    public async Task<Invocation> NextAsync(CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, ending.Token);
        Volatile.Read(ref ready).TrySetResult();
        var next = await events.Reader.ReadAsync(either.Token);
        next.IsTaken = true;
        return next;
    }

    /// <summary>The process answers; false when nobody waits for this answer.</summary>
    /// <param name="requestId">Null for an error of its initialization.</param>
    /// <param name="answer">What it says.</param>
    public bool Answer(string? requestId, RuntimeAnswer answer)
    {
        if (requestId is null)
            return initError.TrySetResult(answer);
        return Volatile.Read(ref current) is { } invocation && invocation.RequestId == requestId && invocation.Answer.TrySetResult(answer);
    }

    /// <summary>The most memory that the process has had when it was last asked alive, in bytes.</summary>
    public long PeakMemory()
    {
        try
        {
            process.Refresh();
            peak = Math.Max(peak, Math.Max(process.PeakWorkingSet64, process.WorkingSet64));
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
        return peak;
    }

    /// <summary>Ends the process and all that it started, at once.</summary>
    public void Kill()
    {
        if (Exited.IsCompleted)
            return;
        if (OperatingSystem.IsWindows())
            process.Kill(entireProcessTree: true);
        else
            ProcessSession.Signal(process.Id, $"AWS_LAMBDA_RUNTIME_API={place.RuntimeApi}", ProcessSession.Kill);
    }

    /// <summary>Ends the process, and removes what it had.</summary>
    public async Task EndAsync()
    {
        Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        await Log.EndAsync();
        if (Directory.Exists(place.TempFolder))
            Directory.Delete(place.TempFolder, recursive: true);
        Dispose();
    }

    public void Dispose()
    {
        ending.Cancel();
        process.Dispose();
        ending.Dispose();
    }
}
