using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>LifecycleEventStatus</c>.</summary>
public class LifecycleEventStatus(string value) : ConstantClass(value)
{
    /// <summary><c>Pending</c></summary>
    public static readonly LifecycleEventStatus Pending = new("Pending");

    /// <summary><c>InProgress</c></summary>
    public static readonly LifecycleEventStatus InProgress = new("InProgress");

    /// <summary><c>Succeeded</c></summary>
    public static readonly LifecycleEventStatus Succeeded = new("Succeeded");

    /// <summary><c>Failed</c></summary>
    public static readonly LifecycleEventStatus Failed = new("Failed");

    /// <summary><c>Skipped</c></summary>
    public static readonly LifecycleEventStatus Skipped = new("Skipped");

    /// <summary><c>Unknown</c></summary>
    public static readonly LifecycleEventStatus Unknown = new("Unknown");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LifecycleEventStatus FindValue(string value) => FindValue<LifecycleEventStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LifecycleEventStatus(string value) => FindValue(value);
}
