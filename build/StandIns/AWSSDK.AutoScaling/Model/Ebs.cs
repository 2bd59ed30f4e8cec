namespace Amazon.AutoScaling.Model;

public partial class Ebs
{
    /// <summary>1 to 255 characters.</summary>
    public string? SnapshotId { get; set; }

    /// <summary>1 to 16384.</summary>
    public int? VolumeSize { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? VolumeType { get; set; }

    public bool? DeleteOnTermination { get; set; }

    /// <summary>100 to 20000.</summary>
    public int? Iops { get; set; }

    public bool? Encrypted { get; set; }

    /// <summary>125 to 1000.</summary>
    public int? Throughput { get; set; }
}
