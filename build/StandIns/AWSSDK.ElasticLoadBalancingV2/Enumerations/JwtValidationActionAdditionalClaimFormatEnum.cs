using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>JwtValidationActionAdditionalClaimFormatEnum</c>.</summary>
public class JwtValidationActionAdditionalClaimFormatEnum(string value) : ConstantClass(value)
{
    /// <summary><c>single-string</c></summary>
    public static readonly JwtValidationActionAdditionalClaimFormatEnum SingleString = new("single-string");

    /// <summary><c>string-array</c></summary>
    public static readonly JwtValidationActionAdditionalClaimFormatEnum StringArray = new("string-array");

    /// <summary><c>space-separated-values</c></summary>
    public static readonly JwtValidationActionAdditionalClaimFormatEnum SpaceSeparatedValues = new("space-separated-values");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static JwtValidationActionAdditionalClaimFormatEnum FindValue(string value) => FindValue<JwtValidationActionAdditionalClaimFormatEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator JwtValidationActionAdditionalClaimFormatEnum(string value) => FindValue(value);
}
