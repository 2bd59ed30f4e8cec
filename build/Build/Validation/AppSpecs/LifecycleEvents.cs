namespace Build.Validation.AppSpecs;

/// <summary>The lifecycle events of an EC2 or on-premises deployment (CodeDeploy user guide, "AppSpec 'hooks' section").</summary>
public static class LifecycleEvents
{
    /// <summary>Those that scripts can be given for.</summary>
    public static IReadOnlyList<string> Hooks { get; } =
    [
        "BeforeBlockTraffic", "AfterBlockTraffic", "ApplicationStop", "BeforeInstall", "AfterInstall", "ApplicationStart", "ValidateService",
        "BeforeAllowTraffic", "AfterAllowTraffic",
    ];

    /// <summary>Those that CodeDeploy carries out itself.</summary>
    public static IReadOnlyList<string> Reserved { get; } = ["Start", "BlockTraffic", "DownloadBundle", "Install", "AllowTraffic", "End"];
}
