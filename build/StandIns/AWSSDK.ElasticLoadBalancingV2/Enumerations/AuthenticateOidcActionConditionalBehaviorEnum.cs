using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>AuthenticateOidcActionConditionalBehaviorEnum</c>.</summary>
public class AuthenticateOidcActionConditionalBehaviorEnum(string value) : ConstantClass(value)
{
    /// <summary><c>deny</c></summary>
    public static readonly AuthenticateOidcActionConditionalBehaviorEnum Deny = new("deny");

    /// <summary><c>allow</c></summary>
    public static readonly AuthenticateOidcActionConditionalBehaviorEnum Allow = new("allow");

    /// <summary><c>authenticate</c></summary>
    public static readonly AuthenticateOidcActionConditionalBehaviorEnum Authenticate = new("authenticate");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AuthenticateOidcActionConditionalBehaviorEnum FindValue(string value) => FindValue<AuthenticateOidcActionConditionalBehaviorEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AuthenticateOidcActionConditionalBehaviorEnum(string value) => FindValue(value);
}
