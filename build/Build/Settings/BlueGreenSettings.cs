namespace Build.Settings;

/// <summary>Blue/green deployments.</summary>
public sealed record BlueGreenSettings
{
    /// <summary><c>CONTINUE_DEPLOYMENT</c> or <c>STOP_DEPLOYMENT</c> once the new instances are ready and the wait is over.</summary>
    public string OnReady { get; init; } = "CONTINUE_DEPLOYMENT";

    /// <summary>Minutes to wait for <c>Continue</c> before <see cref="OnReady"/> happens.</summary>
    public int ReadyWaitMinutes { get; init; }

    /// <summary><c>COPY_AUTO_SCALING_GROUP</c> or <c>DISCOVER_EXISTING</c>.</summary>
    public string Fleet { get; init; } = "COPY_AUTO_SCALING_GROUP";

    /// <summary><c>TERMINATE</c> or <c>KEEP_ALIVE</c>.</summary>
    public string Originals { get; init; } = "TERMINATE";

    /// <summary>Minutes after which the originals are terminated.</summary>
    public int TerminationWaitMinutes { get; init; } = 5;
}
