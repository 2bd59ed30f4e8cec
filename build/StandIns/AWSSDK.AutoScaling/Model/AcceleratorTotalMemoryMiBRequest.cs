namespace Amazon.AutoScaling.Model;

public partial class AcceleratorTotalMemoryMiBRequest
{
    public int? Min { get; set; }

    public int? Max { get; set; }
}
