using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>ComputeType</c>.</summary>
public class ComputeType(string value) : ConstantClass(value)
{
    /// <summary><c>BUILD_GENERAL1_SMALL</c></summary>
    public static readonly ComputeType BUILD_GENERAL1_SMALL = new("BUILD_GENERAL1_SMALL");

    /// <summary><c>BUILD_GENERAL1_MEDIUM</c></summary>
    public static readonly ComputeType BUILD_GENERAL1_MEDIUM = new("BUILD_GENERAL1_MEDIUM");

    /// <summary><c>BUILD_GENERAL1_LARGE</c></summary>
    public static readonly ComputeType BUILD_GENERAL1_LARGE = new("BUILD_GENERAL1_LARGE");

    /// <summary><c>BUILD_GENERAL1_XLARGE</c></summary>
    public static readonly ComputeType BUILD_GENERAL1_XLARGE = new("BUILD_GENERAL1_XLARGE");

    /// <summary><c>BUILD_GENERAL1_2XLARGE</c></summary>
    public static readonly ComputeType BUILD_GENERAL1_2XLARGE = new("BUILD_GENERAL1_2XLARGE");

    /// <summary><c>BUILD_LAMBDA_1GB</c></summary>
    public static readonly ComputeType BUILD_LAMBDA_1GB = new("BUILD_LAMBDA_1GB");

    /// <summary><c>BUILD_LAMBDA_2GB</c></summary>
    public static readonly ComputeType BUILD_LAMBDA_2GB = new("BUILD_LAMBDA_2GB");

    /// <summary><c>BUILD_LAMBDA_4GB</c></summary>
    public static readonly ComputeType BUILD_LAMBDA_4GB = new("BUILD_LAMBDA_4GB");

    /// <summary><c>BUILD_LAMBDA_8GB</c></summary>
    public static readonly ComputeType BUILD_LAMBDA_8GB = new("BUILD_LAMBDA_8GB");

    /// <summary><c>BUILD_LAMBDA_10GB</c></summary>
    public static readonly ComputeType BUILD_LAMBDA_10GB = new("BUILD_LAMBDA_10GB");

    /// <summary><c>ATTRIBUTE_BASED_COMPUTE</c></summary>
    public static readonly ComputeType ATTRIBUTE_BASED_COMPUTE = new("ATTRIBUTE_BASED_COMPUTE");

    /// <summary><c>CUSTOM_INSTANCE_TYPE</c></summary>
    public static readonly ComputeType CUSTOM_INSTANCE_TYPE = new("CUSTOM_INSTANCE_TYPE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ComputeType FindValue(string value) => FindValue<ComputeType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ComputeType(string value) => FindValue(value);
}
