namespace Amazon.Lambda.Model;

public partial class TracingConfigResponse
{
    public TracingMode? Mode { get; set; }
}
