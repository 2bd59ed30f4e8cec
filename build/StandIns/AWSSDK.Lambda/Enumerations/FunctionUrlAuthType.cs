using Amazon.Runtime;

namespace Amazon.Lambda;

public class FunctionUrlAuthType(string value) : ConstantClass(value)
{
    public static readonly FunctionUrlAuthType NONE = new("NONE");
    public static readonly FunctionUrlAuthType AWS_IAM = new("AWS_IAM");

    public static FunctionUrlAuthType FindValue(string value) => FindValue<FunctionUrlAuthType>(value);

    public static implicit operator FunctionUrlAuthType(string value) => FindValue(value);
}
