namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class AnomalyDetection
{
    public AnomalyResultEnum? Result { get; set; }

    public MitigationInEffectEnum? MitigationInEffect { get; set; }
}
