using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Values of EventBridge's <c>PlacementConstraintType</c>.</summary>
public class PlacementConstraintType(string value) : ConstantClass(value)
{
    /// <summary><c>distinctInstance</c></summary>
    public static readonly PlacementConstraintType DistinctInstance = new("distinctInstance");

    /// <summary><c>memberOf</c></summary>
    public static readonly PlacementConstraintType MemberOf = new("memberOf");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PlacementConstraintType FindValue(string value) => FindValue<PlacementConstraintType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PlacementConstraintType(string value) => FindValue(value);
}
