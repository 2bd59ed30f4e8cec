namespace LocalAws.Ec2.Execution;

/// <summary>How a command in an instance ended.</summary>
/// <param name="ExitCode">Exit code of the command; 128 and the signal's number when a signal ended it.</param>
/// <param name="TimedOut">Its time was over before it ended, and it was stopped.</param>
/// <param name="OutputsLeftOpen">It ended, but something that it started held its output open until its time was over.</param>
public sealed record CommandOutcome(int ExitCode, bool TimedOut, bool OutputsLeftOpen)
{
    /// <summary>Ended by itself, with code 0, and let go of its outputs.</summary>
    public bool Succeeded => ExitCode == 0 && !TimedOut && !OutputsLeftOpen;
}
