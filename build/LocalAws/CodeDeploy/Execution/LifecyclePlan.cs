namespace LocalAws.CodeDeploy.Execution;

/// <summary>Which lifecycle events an instance goes through, in which order (CodeDeploy User Guide, "Lifecycle event hook availability").</summary>
public static class LifecyclePlan
{
    private static readonly string[] Block = ["BeforeBlockTraffic", "BlockTraffic", "AfterBlockTraffic"];
    private static readonly string[] Allow = ["BeforeAllowTraffic", "AllowTraffic", "AfterAllowTraffic"];
    private static readonly string[] Deploy = ["ApplicationStop", "DownloadBundle", "BeforeInstall", "Install", "AfterInstall", "ApplicationStart", "ValidateService"];

    /// <summary>Events of an instance that is updated where it is.</summary>
    public static IReadOnlyList<string> InPlace(bool loadBalancer) => loadBalancer ? [.. Block, .. Deploy, .. Allow] : Deploy;

    /// <summary>Events of an instance that Auto Scaling launches: it has no traffic yet that could be blocked.</summary>
    public static IReadOnlyList<string> Launch(bool loadBalancer) => loadBalancer ? [.. Deploy, .. Allow] : Deploy;

    /// <summary>Events of an instance that Auto Scaling terminates, of a group with a termination hook; in the order that they have in place.</summary>
    public static IReadOnlyList<string> Termination(bool loadBalancer) => loadBalancer ? [.. Block, "ApplicationStop"] : ["ApplicationStop"];

    /// <summary>Events of a replacement instance: it gets the revision, then traffic.</summary>
    public static IReadOnlyList<string> Replacement { get; } = [.. Deploy, .. Allow];

    /// <summary>Events of an original instance, once the replacements have the traffic.</summary>
    public static IReadOnlyList<string> Original { get; } = Block;

    /// <summary>Events of an original instance that gets its traffic back.</summary>
    public static IReadOnlyList<string> RestoredOriginal { get; } = Allow;

    /// <summary>Events of a replacement that loses its traffic again.</summary>
    public static IReadOnlyList<string> WithdrawnReplacement { get; } = Block;

    /// <summary>Events whose scripts come from the revision that was installed last, not from the one that is being deployed.</summary>
    public static bool UsesPreviousRevision(string lifecycleEvent) => lifecycleEvent is "ApplicationStop" or "BeforeBlockTraffic" or "AfterBlockTraffic";

    /// <summary>Events that the service or the agent carries out itself: no hook can be attached to them.</summary>
    public static bool HasNoHook(string lifecycleEvent) => lifecycleEvent is "DownloadBundle" or "Install" or "BlockTraffic" or "AllowTraffic";

    /// <summary>Events whose failure a deployment with <c>ignoreApplicationStopFailures</c> goes on after.</summary>
    public static bool CanBeIgnored(string lifecycleEvent) => UsesPreviousRevision(lifecycleEvent);
}
