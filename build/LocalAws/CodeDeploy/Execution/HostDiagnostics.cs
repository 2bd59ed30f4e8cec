namespace LocalAws.CodeDeploy.Execution;

/// <summary>The agent's codes for how a lifecycle event ended.</summary>
public enum HostErrorCode
{
    /// <summary>Well.</summary>
    Success = 0,

    /// <summary>A script is not in the revision.</summary>
    ScriptMissing = 1,

    /// <summary>A script cannot be made executable.</summary>
    ScriptNotExecutable = 2,

    /// <summary>A script took too long.</summary>
    ScriptTimedOut = 3,

    /// <summary>A script ended with another code than 0.</summary>
    ScriptFailed = 4,

    /// <summary>Anything else: AppSpec file, download, installation.</summary>
    UnknownError = 5,

    /// <summary>A script ended, but something that it started kept its output open.</summary>
    OutputsLeftOpen = 6,

    /// <summary>The agent was started anew while the event was running.</summary>
    FailedAfterRestart = 7,
}

/// <summary>How a lifecycle event ended on an instance.</summary>
/// <param name="Code">The agent's code.</param>
/// <param name="ScriptName">The script that failed, as the AppSpec file names it; else empty.</param>
/// <param name="Message">What happened.</param>
/// <param name="Log">The end of the scripts' output; empty when they succeeded.</param>
public sealed record HostDiagnostics(HostErrorCode Code, string ScriptName, string Message, string Log)
{
    /// <summary>The event ended well.</summary>
    public static HostDiagnostics Success { get; } = new(HostErrorCode.Success, "", "Succeeded", "");

    /// <summary>As the service shows it: codes that it has no name for are unknown errors.</summary>
    public Diagnostics Shown() => new(Code is > HostErrorCode.UnknownError ? nameof(HostErrorCode.UnknownError) : Code.ToString(), ScriptName, Message, Log);
}
