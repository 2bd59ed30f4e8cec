using Build.Validation.AppSpecs;
using Build.Validation.Documents;

namespace Build.Validation.Scripts;

/// <summary>The agent copies as root: a hook that runs as somebody else cannot write there unless <c>permissions</c> gives it the folder.</summary>
public sealed class RunAsPermissions : Rule
{
    /// <inheritdoc/>
    public override string Id => "hook-runas-permissions";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from appSpec in project.AppSpecs
        from hook in appSpec.Hooks
        let user = hook.RunAs ?? "root"
        where user != "root"
        let script = project.ScriptOf(hook)
        where script is not null
        let write = InstalledFolderWrite.Of(script, appSpec.Destinations).FirstOrDefault(write => !appSpec.Permissions.Any(entry => Gives(entry, write.Folder, user)))
        where write is not null
        select Error(hook.Entry["runas"]!.Place, FormattableString.Invariant($"{write.Script.Path}:{write.Line} writes {write.What} as {user} into {write.Folder}, which the agent makes as root"),
            $"a permissions section that makes {user} the owner of {write.Folder}",
            $"Add permissions: - object: {write.Folder}, pattern: \"**\", owner: {user}, group: {user}, type: [file, directory]");

    private static bool Gives(Mapping entry, string folder, string user) =>
        entry["owner"]?.Text == user && entry["object"]?.Text?.TrimEnd('/') is { } path && (path == folder || folder.StartsWith(path + '/', StringComparison.Ordinal));
}
