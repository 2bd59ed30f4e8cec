using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>ScalingActivityStatusCode</c>.</summary>
public class ScalingActivityStatusCode(string value) : ConstantClass(value)
{
    /// <summary><c>PendingSpotBidPlacement</c></summary>
    public static readonly ScalingActivityStatusCode PendingSpotBidPlacement = new("PendingSpotBidPlacement");

    /// <summary><c>WaitingForSpotInstanceRequestId</c></summary>
    public static readonly ScalingActivityStatusCode WaitingForSpotInstanceRequestId = new("WaitingForSpotInstanceRequestId");

    /// <summary><c>WaitingForSpotInstanceId</c></summary>
    public static readonly ScalingActivityStatusCode WaitingForSpotInstanceId = new("WaitingForSpotInstanceId");

    /// <summary><c>WaitingForInstanceId</c></summary>
    public static readonly ScalingActivityStatusCode WaitingForInstanceId = new("WaitingForInstanceId");

    /// <summary><c>PreInService</c></summary>
    public static readonly ScalingActivityStatusCode PreInService = new("PreInService");

    /// <summary><c>InProgress</c></summary>
    public static readonly ScalingActivityStatusCode InProgress = new("InProgress");

    /// <summary><c>WaitingForELBConnectionDraining</c></summary>
    public static readonly ScalingActivityStatusCode WaitingForELBConnectionDraining = new("WaitingForELBConnectionDraining");

    /// <summary><c>MidLifecycleAction</c></summary>
    public static readonly ScalingActivityStatusCode MidLifecycleAction = new("MidLifecycleAction");

    /// <summary><c>WaitingForInstanceWarmup</c></summary>
    public static readonly ScalingActivityStatusCode WaitingForInstanceWarmup = new("WaitingForInstanceWarmup");

    /// <summary><c>Successful</c></summary>
    public static readonly ScalingActivityStatusCode Successful = new("Successful");

    /// <summary><c>Failed</c></summary>
    public static readonly ScalingActivityStatusCode Failed = new("Failed");

    /// <summary><c>Cancelled</c></summary>
    public static readonly ScalingActivityStatusCode Cancelled = new("Cancelled");

    /// <summary><c>WaitingForConnectionDraining</c></summary>
    public static readonly ScalingActivityStatusCode WaitingForConnectionDraining = new("WaitingForConnectionDraining");

    /// <summary><c>WaitingForInPlaceUpdateToStart</c></summary>
    public static readonly ScalingActivityStatusCode WaitingForInPlaceUpdateToStart = new("WaitingForInPlaceUpdateToStart");

    /// <summary><c>WaitingForInPlaceUpdateToFinalize</c></summary>
    public static readonly ScalingActivityStatusCode WaitingForInPlaceUpdateToFinalize = new("WaitingForInPlaceUpdateToFinalize");

    /// <summary><c>InPlaceUpdateInProgress</c></summary>
    public static readonly ScalingActivityStatusCode InPlaceUpdateInProgress = new("InPlaceUpdateInProgress");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ScalingActivityStatusCode FindValue(string value) => FindValue<ScalingActivityStatusCode>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ScalingActivityStatusCode(string value) => FindValue(value);
}
