using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class ScalingActivityStatusCode(string value) : ConstantClass(value)
{
    public static readonly ScalingActivityStatusCode PendingSpotBidPlacement = new("PendingSpotBidPlacement");
    public static readonly ScalingActivityStatusCode WaitingForSpotInstanceRequestId = new("WaitingForSpotInstanceRequestId");
    public static readonly ScalingActivityStatusCode WaitingForSpotInstanceId = new("WaitingForSpotInstanceId");
    public static readonly ScalingActivityStatusCode WaitingForInstanceId = new("WaitingForInstanceId");
    public static readonly ScalingActivityStatusCode PreInService = new("PreInService");
    public static readonly ScalingActivityStatusCode InProgress = new("InProgress");
    public static readonly ScalingActivityStatusCode WaitingForELBConnectionDraining = new("WaitingForELBConnectionDraining");
    public static readonly ScalingActivityStatusCode MidLifecycleAction = new("MidLifecycleAction");
    public static readonly ScalingActivityStatusCode WaitingForInstanceWarmup = new("WaitingForInstanceWarmup");
    public static readonly ScalingActivityStatusCode Successful = new("Successful");
    public static readonly ScalingActivityStatusCode Failed = new("Failed");
    public static readonly ScalingActivityStatusCode Cancelled = new("Cancelled");
    public static readonly ScalingActivityStatusCode WaitingForConnectionDraining = new("WaitingForConnectionDraining");
    public static readonly ScalingActivityStatusCode WaitingForInPlaceUpdateToStart = new("WaitingForInPlaceUpdateToStart");
    public static readonly ScalingActivityStatusCode WaitingForInPlaceUpdateToFinalize = new("WaitingForInPlaceUpdateToFinalize");
    public static readonly ScalingActivityStatusCode InPlaceUpdateInProgress = new("InPlaceUpdateInProgress");

    public static ScalingActivityStatusCode FindValue(string value) => FindValue<ScalingActivityStatusCode>(value);

    public static implicit operator ScalingActivityStatusCode(string value) => FindValue(value);
}
