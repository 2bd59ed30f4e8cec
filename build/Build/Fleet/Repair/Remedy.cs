namespace Build.Fleet.Repair;

/// <summary>What is done about an instance's CodeDeploy agent.</summary>
public enum Remedy
{
    /// <summary>Nothing is wrong with it.</summary>
    None,

    /// <summary>It is there and does not run, or has written nothing for long: it is restarted.</summary>
    Restart,

    /// <summary>It is not there: Systems Manager installs it.</summary>
    Install,

    /// <summary>The instance cannot be reached, so nothing can be done from here.</summary>
    OutOfReach,
}
