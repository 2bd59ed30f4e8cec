using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Values of EventBridge's <c>PlacementStrategyType</c>.</summary>
public class PlacementStrategyType(string value) : ConstantClass(value)
{
    /// <summary><c>random</c></summary>
    public static readonly PlacementStrategyType Random = new("random");

    /// <summary><c>spread</c></summary>
    public static readonly PlacementStrategyType Spread = new("spread");

    /// <summary><c>binpack</c></summary>
    public static readonly PlacementStrategyType Binpack = new("binpack");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PlacementStrategyType FindValue(string value) => FindValue<PlacementStrategyType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PlacementStrategyType(string value) => FindValue(value);
}
