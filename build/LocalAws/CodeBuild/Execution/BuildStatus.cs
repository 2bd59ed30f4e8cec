namespace LocalAws.CodeBuild.Execution;

/// <summary>AWS's StatusType values, of builds and of phases.</summary>
public static class BuildStatus
{
    public const string Succeeded = "SUCCEEDED";
    public const string Failed = "FAILED";
    public const string Fault = "FAULT";
    public const string TimedOut = "TIMED_OUT";
    public const string InProgress = "IN_PROGRESS";
    public const string Stopped = "STOPPED";
}
