using Amazon.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>Values of IAM's <c>PolicyEvaluationDecisionType</c>.</summary>
public class PolicyEvaluationDecisionType(string value) : ConstantClass(value)
{
    /// <summary><c>allowed</c></summary>
    public static readonly PolicyEvaluationDecisionType Allowed = new("allowed");

    /// <summary><c>explicitDeny</c></summary>
    public static readonly PolicyEvaluationDecisionType ExplicitDeny = new("explicitDeny");

    /// <summary><c>implicitDeny</c></summary>
    public static readonly PolicyEvaluationDecisionType ImplicitDeny = new("implicitDeny");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PolicyEvaluationDecisionType FindValue(string value) => FindValue<PolicyEvaluationDecisionType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PolicyEvaluationDecisionType(string value) => FindValue(value);
}
