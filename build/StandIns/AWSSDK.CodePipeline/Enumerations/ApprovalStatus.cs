using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>ApprovalStatus</c>.</summary>
public class ApprovalStatus(string value) : ConstantClass(value)
{
    /// <summary><c>Approved</c></summary>
    public static readonly ApprovalStatus Approved = new("Approved");

    /// <summary><c>Rejected</c></summary>
    public static readonly ApprovalStatus Rejected = new("Rejected");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ApprovalStatus FindValue(string value) => FindValue<ApprovalStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ApprovalStatus(string value) => FindValue(value);
}
