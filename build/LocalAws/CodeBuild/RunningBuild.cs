namespace LocalAws.CodeBuild;

/// <summary>A build that runs in this process.</summary>
/// <param name="Stop">Stops it.</param>
internal sealed record RunningBuild(CancellationTokenSource Stop)
{
    /// <summary>Completes when the build has ended and its processes are gone.</summary>
    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
