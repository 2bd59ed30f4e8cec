namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>SuspendedProcess</c>.</summary>
public partial class SuspendedProcess
{
    /// <summary>1 to 255 characters.</summary>
    public string? ProcessName { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? SuspensionReason { get; set; }
}
