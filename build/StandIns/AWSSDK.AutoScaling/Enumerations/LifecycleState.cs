using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>LifecycleState</c>.</summary>
public class LifecycleState(string value) : ConstantClass(value)
{
    /// <summary><c>Pending</c></summary>
    public static readonly LifecycleState Pending = new("Pending");

    /// <summary><c>Pending:Wait</c></summary>
    public static readonly LifecycleState PendingWait = new("Pending:Wait");

    /// <summary><c>Pending:Proceed</c></summary>
    public static readonly LifecycleState PendingProceed = new("Pending:Proceed");

    /// <summary><c>Quarantined</c></summary>
    public static readonly LifecycleState Quarantined = new("Quarantined");

    /// <summary><c>InService</c></summary>
    public static readonly LifecycleState InService = new("InService");

    /// <summary><c>Terminating</c></summary>
    public static readonly LifecycleState Terminating = new("Terminating");

    /// <summary><c>Terminating:Wait</c></summary>
    public static readonly LifecycleState TerminatingWait = new("Terminating:Wait");

    /// <summary><c>Terminating:Proceed</c></summary>
    public static readonly LifecycleState TerminatingProceed = new("Terminating:Proceed");

    /// <summary><c>Terminating:Retained</c></summary>
    public static readonly LifecycleState TerminatingRetained = new("Terminating:Retained");

    /// <summary><c>Terminated</c></summary>
    public static readonly LifecycleState Terminated = new("Terminated");

    /// <summary><c>Detaching</c></summary>
    public static readonly LifecycleState Detaching = new("Detaching");

    /// <summary><c>Detached</c></summary>
    public static readonly LifecycleState Detached = new("Detached");

    /// <summary><c>EnteringStandby</c></summary>
    public static readonly LifecycleState EnteringStandby = new("EnteringStandby");

    /// <summary><c>Standby</c></summary>
    public static readonly LifecycleState Standby = new("Standby");

    /// <summary><c>ReplacingRootVolume</c></summary>
    public static readonly LifecycleState ReplacingRootVolume = new("ReplacingRootVolume");

    /// <summary><c>ReplacingRootVolume:Wait</c></summary>
    public static readonly LifecycleState ReplacingRootVolumeWait = new("ReplacingRootVolume:Wait");

    /// <summary><c>ReplacingRootVolume:Proceed</c></summary>
    public static readonly LifecycleState ReplacingRootVolumeProceed = new("ReplacingRootVolume:Proceed");

    /// <summary><c>RootVolumeReplaced</c></summary>
    public static readonly LifecycleState RootVolumeReplaced = new("RootVolumeReplaced");

    /// <summary><c>Warmed:Pending</c></summary>
    public static readonly LifecycleState WarmedPending = new("Warmed:Pending");

    /// <summary><c>Warmed:Pending:Wait</c></summary>
    public static readonly LifecycleState WarmedPendingWait = new("Warmed:Pending:Wait");

    /// <summary><c>Warmed:Pending:Proceed</c></summary>
    public static readonly LifecycleState WarmedPendingProceed = new("Warmed:Pending:Proceed");

    /// <summary><c>Warmed:Pending:Retained</c></summary>
    public static readonly LifecycleState WarmedPendingRetained = new("Warmed:Pending:Retained");

    /// <summary><c>Warmed:Terminating</c></summary>
    public static readonly LifecycleState WarmedTerminating = new("Warmed:Terminating");

    /// <summary><c>Warmed:Terminating:Wait</c></summary>
    public static readonly LifecycleState WarmedTerminatingWait = new("Warmed:Terminating:Wait");

    /// <summary><c>Warmed:Terminating:Proceed</c></summary>
    public static readonly LifecycleState WarmedTerminatingProceed = new("Warmed:Terminating:Proceed");

    /// <summary><c>Warmed:Terminating:Retained</c></summary>
    public static readonly LifecycleState WarmedTerminatingRetained = new("Warmed:Terminating:Retained");

    /// <summary><c>Warmed:Terminated</c></summary>
    public static readonly LifecycleState WarmedTerminated = new("Warmed:Terminated");

    /// <summary><c>Warmed:Stopped</c></summary>
    public static readonly LifecycleState WarmedStopped = new("Warmed:Stopped");

    /// <summary><c>Warmed:Running</c></summary>
    public static readonly LifecycleState WarmedRunning = new("Warmed:Running");

    /// <summary><c>Warmed:Hibernated</c></summary>
    public static readonly LifecycleState WarmedHibernated = new("Warmed:Hibernated");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LifecycleState FindValue(string value) => FindValue<LifecycleState>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LifecycleState(string value) => FindValue(value);
}
