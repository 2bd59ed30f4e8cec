using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>TargetHealthReasonEnum</c>.</summary>
public class TargetHealthReasonEnum(string value) : ConstantClass(value)
{
    /// <summary><c>Elb.RegistrationInProgress</c></summary>
    public static readonly TargetHealthReasonEnum ElbRegistrationInProgress = new("Elb.RegistrationInProgress");

    /// <summary><c>Elb.InitialHealthChecking</c></summary>
    public static readonly TargetHealthReasonEnum ElbInitialHealthChecking = new("Elb.InitialHealthChecking");

    /// <summary><c>Target.ResponseCodeMismatch</c></summary>
    public static readonly TargetHealthReasonEnum TargetResponseCodeMismatch = new("Target.ResponseCodeMismatch");

    /// <summary><c>Target.Timeout</c></summary>
    public static readonly TargetHealthReasonEnum TargetTimeout = new("Target.Timeout");

    /// <summary><c>Target.FailedHealthChecks</c></summary>
    public static readonly TargetHealthReasonEnum TargetFailedHealthChecks = new("Target.FailedHealthChecks");

    /// <summary><c>Target.NotRegistered</c></summary>
    public static readonly TargetHealthReasonEnum TargetNotRegistered = new("Target.NotRegistered");

    /// <summary><c>Target.NotInUse</c></summary>
    public static readonly TargetHealthReasonEnum TargetNotInUse = new("Target.NotInUse");

    /// <summary><c>Target.DeregistrationInProgress</c></summary>
    public static readonly TargetHealthReasonEnum TargetDeregistrationInProgress = new("Target.DeregistrationInProgress");

    /// <summary><c>Target.InvalidState</c></summary>
    public static readonly TargetHealthReasonEnum TargetInvalidState = new("Target.InvalidState");

    /// <summary><c>Target.IpUnusable</c></summary>
    public static readonly TargetHealthReasonEnum TargetIpUnusable = new("Target.IpUnusable");

    /// <summary><c>Target.HealthCheckDisabled</c></summary>
    public static readonly TargetHealthReasonEnum TargetHealthCheckDisabled = new("Target.HealthCheckDisabled");

    /// <summary><c>Elb.InternalError</c></summary>
    public static readonly TargetHealthReasonEnum ElbInternalError = new("Elb.InternalError");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TargetHealthReasonEnum FindValue(string value) => FindValue<TargetHealthReasonEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TargetHealthReasonEnum(string value) => FindValue(value);
}
