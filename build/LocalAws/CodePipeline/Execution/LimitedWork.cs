using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Work that must end, and in time: an outcome comes of whatever it does.</summary>
public sealed class LimitedWork(TimeProvider clock, DiskWatch disk)
{
    /// <summary>The work's outcome. Null when nobody wants to know: it is not wanted any more, or the server stops and will take it up again.</summary>
    /// <param name="what">Names it in the log.</param>
    /// <param name="noun">Names it in the outcome: action or rule.</param>
    /// <param name="start">When the timeout began.</param>
    public async Task<ActionOutcome?> OutcomeAsync(
        string what, string noun, DateTimeOffset start, TimeSpan timeout, Func<CancellationToken, Task<ActionOutcome>> run, CancellationToken wanted, CancellationToken stopping)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(wanted);
        var deadline = Deadline.ComeAsync(start + timeout, clock, timer.Token);
        using var work = CancellationTokenSource.CreateLinkedTokenSource(wanted);
        try
        {
            var running = run(work.Token);
            if (await Task.WhenAny(running, deadline).ConfigureAwait(false) == running || stopping.IsCancellationRequested || wanted.IsCancellationRequested)
                return await running.ConfigureAwait(false);
            await work.CancelAsync().ConfigureAwait(false);
            return ActionOutcome.Failed("JobTimedOut", $"The {noun} did not finish within its timeout of {timeout}");
        }
        catch (OperationCanceledException) when (wanted.IsCancellationRequested)
        {
            return null;
        }
        catch (AwsException refused)
        {
            return ActionOutcome.Failed(refused.Code, refused.Message);
        }
#pragma warning disable CA1031 // work must end in the store, whatever its class did not foresee
        catch (Exception failure)
#pragma warning restore CA1031
        {
            disk.Log(what, failure);
            return ActionOutcome.Failed("InternalError", disk.Reason(failure));
        }
        finally
        {
            await timer.CancelAsync().ConfigureAwait(false);
        }
    }
}
