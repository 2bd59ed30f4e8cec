namespace Amazon.CodeDeploy.Model;

public partial class TrafficRoutingConfig
{
    public TrafficRoutingType? Type { get; set; }

    public TimeBasedCanary? TimeBasedCanary { get; set; }

    public TimeBasedLinear? TimeBasedLinear { get; set; }
}
