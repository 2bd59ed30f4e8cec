using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>TargetStatus</c>.</summary>
public class TargetStatus(string value) : ConstantClass(value)
{
    /// <summary><c>Pending</c></summary>
    public static readonly TargetStatus Pending = new("Pending");

    /// <summary><c>InProgress</c></summary>
    public static readonly TargetStatus InProgress = new("InProgress");

    /// <summary><c>Succeeded</c></summary>
    public static readonly TargetStatus Succeeded = new("Succeeded");

    /// <summary><c>Failed</c></summary>
    public static readonly TargetStatus Failed = new("Failed");

    /// <summary><c>Skipped</c></summary>
    public static readonly TargetStatus Skipped = new("Skipped");

    /// <summary><c>Unknown</c></summary>
    public static readonly TargetStatus Unknown = new("Unknown");

    /// <summary><c>Ready</c></summary>
    public static readonly TargetStatus Ready = new("Ready");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TargetStatus FindValue(string value) => FindValue<TargetStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TargetStatus(string value) => FindValue(value);
}
