namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TrafficRoutingConfig</c>.</summary>
public partial class TrafficRoutingConfig
{
    public TrafficRoutingType? Type { get; set; }

    public TimeBasedCanary? TimeBasedCanary { get; set; }

    public TimeBasedLinear? TimeBasedLinear { get; set; }
}
