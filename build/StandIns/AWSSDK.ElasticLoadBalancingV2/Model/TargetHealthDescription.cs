namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class TargetHealthDescription
{
    public TargetDescription? Target { get; set; }

    public string? HealthCheckPort { get; set; }

    public TargetHealth? TargetHealth { get; set; }

    public AnomalyDetection? AnomalyDetection { get; set; }

    public AdministrativeOverride? AdministrativeOverride { get; set; }
}
