using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>BeforeValueFrom</c>.</summary>
public class BeforeValueFrom(string value) : ConstantClass(value)
{
    /// <summary><c>PREVIOUS_DEPLOYMENT_STATE</c></summary>
    public static readonly BeforeValueFrom PREVIOUS_DEPLOYMENT_STATE = new("PREVIOUS_DEPLOYMENT_STATE");

    /// <summary><c>ACTUAL_STATE</c></summary>
    public static readonly BeforeValueFrom ACTUAL_STATE = new("ACTUAL_STATE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static BeforeValueFrom FindValue(string value) => FindValue<BeforeValueFrom>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator BeforeValueFrom(string value) => FindValue(value);
}
