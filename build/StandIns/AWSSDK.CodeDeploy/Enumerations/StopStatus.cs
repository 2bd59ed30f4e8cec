using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>StopStatus</c>.</summary>
public class StopStatus(string value) : ConstantClass(value)
{
    /// <summary><c>Pending</c></summary>
    public static readonly StopStatus Pending = new("Pending");

    /// <summary><c>Succeeded</c></summary>
    public static readonly StopStatus Succeeded = new("Succeeded");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StopStatus FindValue(string value) => FindValue<StopStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StopStatus(string value) => FindValue(value);
}
