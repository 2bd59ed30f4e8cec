using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class ComputeType(string value) : ConstantClass(value)
{
    public static readonly ComputeType BUILD_GENERAL1_SMALL = new("BUILD_GENERAL1_SMALL");
    public static readonly ComputeType BUILD_GENERAL1_MEDIUM = new("BUILD_GENERAL1_MEDIUM");
    public static readonly ComputeType BUILD_GENERAL1_LARGE = new("BUILD_GENERAL1_LARGE");
    public static readonly ComputeType BUILD_GENERAL1_XLARGE = new("BUILD_GENERAL1_XLARGE");
    public static readonly ComputeType BUILD_GENERAL1_2XLARGE = new("BUILD_GENERAL1_2XLARGE");
    public static readonly ComputeType BUILD_LAMBDA_1GB = new("BUILD_LAMBDA_1GB");
    public static readonly ComputeType BUILD_LAMBDA_2GB = new("BUILD_LAMBDA_2GB");
    public static readonly ComputeType BUILD_LAMBDA_4GB = new("BUILD_LAMBDA_4GB");
    public static readonly ComputeType BUILD_LAMBDA_8GB = new("BUILD_LAMBDA_8GB");
    public static readonly ComputeType BUILD_LAMBDA_10GB = new("BUILD_LAMBDA_10GB");
    public static readonly ComputeType ATTRIBUTE_BASED_COMPUTE = new("ATTRIBUTE_BASED_COMPUTE");
    public static readonly ComputeType CUSTOM_INSTANCE_TYPE = new("CUSTOM_INSTANCE_TYPE");

    public static ComputeType FindValue(string value) => FindValue<ComputeType>(value);

    public static implicit operator ComputeType(string value) => FindValue(value);
}
