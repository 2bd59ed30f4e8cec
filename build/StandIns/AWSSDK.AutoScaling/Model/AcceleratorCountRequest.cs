namespace Amazon.AutoScaling.Model;

public partial class AcceleratorCountRequest
{
    public int? Min { get; set; }

    public int? Max { get; set; }
}
