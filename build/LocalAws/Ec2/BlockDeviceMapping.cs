namespace LocalAws.Ec2;

/// <summary>A volume. Instances have none here: what is asked for is accepted and has no effect.</summary>
public sealed record BlockDeviceMapping(string? DeviceName, EbsBlockDevice? Ebs, string? NoDevice, string? VirtualName);

/// <summary>The volume's properties.</summary>
public sealed record EbsBlockDevice(
    bool? DeleteOnTermination, int? Iops, string? SnapshotId, int? VolumeSize, string? VolumeType, string? KmsKeyId, int? Throughput, bool? Encrypted);
