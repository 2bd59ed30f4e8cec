namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class Certificate
{
    public string? CertificateArn { get; set; }

    public bool? IsDefault { get; set; }
}
