namespace Amazon.Lambda.Model;

public partial class TracingConfig
{
    public TracingMode? Mode { get; set; }
}
