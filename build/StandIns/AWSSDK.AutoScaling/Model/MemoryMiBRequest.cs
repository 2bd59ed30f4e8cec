namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>MemoryMiBRequest</c>.</summary>
public partial class MemoryMiBRequest
{
    /// <summary>Required.</summary>
    public int? Min { get; set; }

    public int? Max { get; set; }
}
