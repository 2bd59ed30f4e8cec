namespace Amazon.CodeDeploy.Model;

public partial class Diagnostics
{
    public LifecycleErrorCode? ErrorCode { get; set; }

    public string? ScriptName { get; set; }

    public string? Message { get; set; }

    public string? LogTail { get; set; }
}
