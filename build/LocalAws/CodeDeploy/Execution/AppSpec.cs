namespace LocalAws.CodeDeploy.Execution;

/// <summary>An application specification file for EC2 and on-premises deployments.</summary>
/// <param name="Files">What Install copies.</param>
/// <param name="Permissions">What Install sets on what it copied.</param>
/// <param name="Hooks">Scripts by lifecycle event; events that nobody knows are kept, and ignored.</param>
/// <param name="FileExistsBehavior">DISALLOW, OVERWRITE or RETAIN; null leaves it to the deployment.</param>
public sealed record AppSpec(
    IReadOnlyList<AppSpecFile> Files,
    IReadOnlyList<AppSpecPermission> Permissions,
    IReadOnlyDictionary<string, IReadOnlyList<AppSpecScript>> Hooks,
    string? FileExistsBehavior)
{
    /// <summary>The scripts of an event; none when it has none.</summary>
    public IReadOnlyList<AppSpecScript> ScriptsOf(string lifecycleEvent) => Hooks.GetValueOrDefault(lifecycleEvent) ?? [];
}

/// <summary>A file or folder of the revision, and the folder that it is copied to.</summary>
public sealed record AppSpecFile(string Source, string Destination);

/// <summary>A script of a hook.</summary>
/// <param name="Location">Path in the revision.</param>
/// <param name="Timeout">How long it may run.</param>
/// <param name="RunAs">The account to run as; null is the agent's.</param>
public sealed record AppSpecScript(string Location, TimeSpan Timeout, string? RunAs);

/// <summary>Owner and mode for what was copied to a path.</summary>
/// <param name="Object">Absolute path of a file, or of a folder: then what Install made below it is meant, and not the folder itself.</param>
/// <param name="Pattern">Names in the folder that are meant, with <c>*</c> for any letters; <c>**</c> is everything below it.</param>
/// <param name="Except">Names directly in the folder that are not.</param>
/// <param name="Types"><c>file</c>, <c>directory</c> or both.</param>
/// <param name="Owner">Account name or null.</param>
/// <param name="Group">Group name or null.</param>
/// <param name="Mode">Permission bits or null.</param>
/// <param name="Acls">Access control entries beside those that the mode is.</param>
/// <param name="HasContext">Whether a context of SELinux is to be set, too.</param>
public sealed record AppSpecPermission(
    string Object, string Pattern, IReadOnlyList<string> Except, IReadOnlyList<string> Types, string? Owner, string? Group, int? Mode, IReadOnlyList<AccessEntry> Acls, bool HasContext);
