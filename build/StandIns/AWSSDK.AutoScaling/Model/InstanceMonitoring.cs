namespace Amazon.AutoScaling.Model;

public partial class InstanceMonitoring
{
    public bool? Enabled { get; set; }
}
