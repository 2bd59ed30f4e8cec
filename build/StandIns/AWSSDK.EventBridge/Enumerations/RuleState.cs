using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Values of EventBridge's <c>RuleState</c>.</summary>
public class RuleState(string value) : ConstantClass(value)
{
    /// <summary><c>ENABLED</c></summary>
    public static readonly RuleState ENABLED = new("ENABLED");

    /// <summary><c>DISABLED</c></summary>
    public static readonly RuleState DISABLED = new("DISABLED");

    /// <summary><c>ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS</c></summary>
    public static readonly RuleState ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS = new("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RuleState FindValue(string value) => FindValue<RuleState>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RuleState(string value) => FindValue(value);
}
