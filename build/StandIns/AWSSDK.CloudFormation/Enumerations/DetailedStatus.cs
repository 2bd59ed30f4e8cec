using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>DetailedStatus</c>.</summary>
public class DetailedStatus(string value) : ConstantClass(value)
{
    /// <summary><c>CONFIGURATION_COMPLETE</c></summary>
    public static readonly DetailedStatus CONFIGURATION_COMPLETE = new("CONFIGURATION_COMPLETE");

    /// <summary><c>VALIDATION_FAILED</c></summary>
    public static readonly DetailedStatus VALIDATION_FAILED = new("VALIDATION_FAILED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DetailedStatus FindValue(string value) => FindValue<DetailedStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DetailedStatus(string value) => FindValue(value);
}
