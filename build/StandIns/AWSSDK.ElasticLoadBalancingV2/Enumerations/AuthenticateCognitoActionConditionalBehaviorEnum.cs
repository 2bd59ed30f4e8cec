using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>AuthenticateCognitoActionConditionalBehaviorEnum</c>.</summary>
public class AuthenticateCognitoActionConditionalBehaviorEnum(string value) : ConstantClass(value)
{
    /// <summary><c>deny</c></summary>
    public static readonly AuthenticateCognitoActionConditionalBehaviorEnum Deny = new("deny");

    /// <summary><c>allow</c></summary>
    public static readonly AuthenticateCognitoActionConditionalBehaviorEnum Allow = new("allow");

    /// <summary><c>authenticate</c></summary>
    public static readonly AuthenticateCognitoActionConditionalBehaviorEnum Authenticate = new("authenticate");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AuthenticateCognitoActionConditionalBehaviorEnum FindValue(string value) => FindValue<AuthenticateCognitoActionConditionalBehaviorEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AuthenticateCognitoActionConditionalBehaviorEnum(string value) => FindValue(value);
}
