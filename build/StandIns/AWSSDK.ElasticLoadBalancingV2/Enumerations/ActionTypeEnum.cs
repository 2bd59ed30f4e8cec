using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>ActionTypeEnum</c>.</summary>
public class ActionTypeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>forward</c></summary>
    public static readonly ActionTypeEnum Forward = new("forward");

    /// <summary><c>authenticate-oidc</c></summary>
    public static readonly ActionTypeEnum AuthenticateOidc = new("authenticate-oidc");

    /// <summary><c>authenticate-cognito</c></summary>
    public static readonly ActionTypeEnum AuthenticateCognito = new("authenticate-cognito");

    /// <summary><c>redirect</c></summary>
    public static readonly ActionTypeEnum Redirect = new("redirect");

    /// <summary><c>fixed-response</c></summary>
    public static readonly ActionTypeEnum FixedResponse = new("fixed-response");

    /// <summary><c>jwt-validation</c></summary>
    public static readonly ActionTypeEnum JwtValidation = new("jwt-validation");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ActionTypeEnum FindValue(string value) => FindValue<ActionTypeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ActionTypeEnum(string value) => FindValue(value);
}
