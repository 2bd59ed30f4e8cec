using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>PolicyAction</c>.</summary>
public class PolicyAction(string value) : ConstantClass(value)
{
    /// <summary><c>Delete</c></summary>
    public static readonly PolicyAction Delete = new("Delete");

    /// <summary><c>Retain</c></summary>
    public static readonly PolicyAction Retain = new("Retain");

    /// <summary><c>Snapshot</c></summary>
    public static readonly PolicyAction Snapshot = new("Snapshot");

    /// <summary><c>ReplaceAndDelete</c></summary>
    public static readonly PolicyAction ReplaceAndDelete = new("ReplaceAndDelete");

    /// <summary><c>ReplaceAndRetain</c></summary>
    public static readonly PolicyAction ReplaceAndRetain = new("ReplaceAndRetain");

    /// <summary><c>ReplaceAndSnapshot</c></summary>
    public static readonly PolicyAction ReplaceAndSnapshot = new("ReplaceAndSnapshot");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PolicyAction FindValue(string value) => FindValue<PolicyAction>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PolicyAction(string value) => FindValue(value);
}
