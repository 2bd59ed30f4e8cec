namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>MutualAuthenticationAttributes</c>.</summary>
public partial class MutualAuthenticationAttributes
{
    public string? Mode { get; set; }

    public string? TrustStoreArn { get; set; }

    public bool? IgnoreClientCertificateExpiry { get; set; }

    public TrustStoreAssociationStatusEnum? TrustStoreAssociationStatus { get; set; }

    public AdvertiseTrustStoreCaNamesEnum? AdvertiseTrustStoreCaNames { get; set; }
}
