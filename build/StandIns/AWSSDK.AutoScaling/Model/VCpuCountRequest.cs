namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>VCpuCountRequest</c>.</summary>
public partial class VCpuCountRequest
{
    /// <summary>Required.</summary>
    public int? Min { get; set; }

    public int? Max { get; set; }
}
