namespace Amazon.AutoScaling.Model;

public partial class SuspendedProcess
{
    /// <summary>1 to 255 characters.</summary>
    public string? ProcessName { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? SuspensionReason { get; set; }
}
