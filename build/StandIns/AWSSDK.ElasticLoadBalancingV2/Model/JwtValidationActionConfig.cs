namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class JwtValidationActionConfig
{
    /// <summary>Required.</summary>
    public string? JwksEndpoint { get; set; }

    /// <summary>Required.</summary>
    public string? Issuer { get; set; }

    public List<JwtValidationActionAdditionalClaim>? AdditionalClaims { get; set; }
}
