namespace Amazon.AutoScaling.Model;

public partial class BlockDeviceMapping
{
    /// <summary>1 to 255 characters.</summary>
    public string? VirtualName { get; set; }

    /// <summary>Required; 1 to 255 characters.</summary>
    public string? DeviceName { get; set; }

    public Ebs? Ebs { get; set; }

    public bool? NoDevice { get; set; }
}
