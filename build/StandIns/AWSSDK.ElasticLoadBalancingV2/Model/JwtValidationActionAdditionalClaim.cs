namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class JwtValidationActionAdditionalClaim
{
    /// <summary>Required.</summary>
    public JwtValidationActionAdditionalClaimFormatEnum? Format { get; set; }

    /// <summary>Required.</summary>
    public string? Name { get; set; }

    /// <summary>Required.</summary>
    public List<string>? Values { get; set; }
}
