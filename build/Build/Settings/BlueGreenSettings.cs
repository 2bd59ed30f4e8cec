namespace Build.Settings;

/// <summary>Blue/green deployments.</summary>
public sealed record BlueGreenSettings
{
    /// <summary><c>CONTINUE_DEPLOYMENT</c> or <c>STOP_DEPLOYMENT</c> once the new instances are ready and the wait is over.</summary>
    [OneOf("CONTINUE_DEPLOYMENT", "STOP_DEPLOYMENT")]
    public string OnReady { get; init; } = "CONTINUE_DEPLOYMENT";

    /// <summary>Minutes to wait for <c>Continue</c> before <see cref="OnReady"/> happens.</summary>
    [Between(0, 10080)]
    public int ReadyWaitMinutes { get; init; }

    /// <summary><c>COPY_AUTO_SCALING_GROUP</c> or <c>DISCOVER_EXISTING</c>.</summary>
    [OneOf("COPY_AUTO_SCALING_GROUP", "DISCOVER_EXISTING")]
    public string Fleet { get; init; } = "COPY_AUTO_SCALING_GROUP";

    /// <summary><c>TERMINATE</c> or <c>KEEP_ALIVE</c>.</summary>
    [OneOf("TERMINATE", "KEEP_ALIVE")]
    public string Originals { get; init; } = "TERMINATE";

    /// <summary>Minutes after which the originals are terminated.</summary>
    [Between(0, 2880)]
    public int TerminationWaitMinutes { get; init; } = 5;
}
