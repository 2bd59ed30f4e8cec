namespace Build;

/// <summary>
/// How the run ended, as the shell sees it: 0 done, 1 failed, 2 bad input, 130 interrupted. With <c>--detailed-exitcode</c> 2 says that there is
/// something to do, and nothing else: bad input is 1 then. Cake's engine wraps what a task throws, and its exit code with it, so the teardown
/// records it here.
/// </summary>
/// <param name="tellsChanges">Whether 2 is kept for changes.</param>
public sealed class Outcome(bool tellsChanges = false)
{
    /// <summary>Exit code of a run that Ctrl-C ended, as shells have it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;

    private int? recorded;

    /// <summary>What the process ends with although nothing failed.</summary>
    public void Record(int exitCode) => recorded = exitCode;

    /// <summary>What a task threw.</summary>
    public void Record(Exception thrown)
    {
        for (var exception = thrown; exception is not null; exception = exception.InnerException)
        {
            if (exception is BadInput)
                recorded = OfBadInput;
            else if (exception is OperationCanceledException)
                recorded = Interrupted;
        }
    }

    /// <summary>The process's exit code. Negative is how the host says that it could not parse the command line.</summary>
    public int ExitCode(int ofHost) => recorded ?? (ofHost is < 0 or BadInput.Code ? OfBadInput : ofHost);

    private int OfBadInput => tellsChanges ? 1 : BadInput.Code;
}
