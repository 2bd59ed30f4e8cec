namespace Amazon.AutoScaling.Model;

public partial class MemoryMiBRequest
{
    /// <summary>Required.</summary>
    public int? Min { get; set; }

    public int? Max { get; set; }
}
