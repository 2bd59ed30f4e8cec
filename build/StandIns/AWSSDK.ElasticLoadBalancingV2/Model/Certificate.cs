namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>Certificate</c>.</summary>
public partial class Certificate
{
    public string? CertificateArn { get; set; }

    public bool? IsDefault { get; set; }
}
