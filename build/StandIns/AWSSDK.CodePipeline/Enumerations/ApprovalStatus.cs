using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class ApprovalStatus(string value) : ConstantClass(value)
{
    public static readonly ApprovalStatus Approved = new("Approved");
    public static readonly ApprovalStatus Rejected = new("Rejected");

    public static ApprovalStatus FindValue(string value) => FindValue<ApprovalStatus>(value);

    public static implicit operator ApprovalStatus(string value) => FindValue(value);
}
