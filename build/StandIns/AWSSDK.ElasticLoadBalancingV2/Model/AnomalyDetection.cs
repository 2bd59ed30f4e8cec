namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>AnomalyDetection</c>.</summary>
public partial class AnomalyDetection
{
    public AnomalyResultEnum? Result { get; set; }

    public MitigationInEffectEnum? MitigationInEffect { get; set; }
}
