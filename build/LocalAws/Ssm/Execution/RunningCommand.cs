namespace LocalAws.Ssm.Execution;

/// <summary>A command that runs in this process.</summary>
/// <param name="Stop">Cancels it.</param>
internal sealed record RunningCommand(CancellationTokenSource Stop)
{
    /// <summary>Completes when it has ended on every instance.</summary>
    public Task Work { get; set; } = Task.CompletedTask;
}
