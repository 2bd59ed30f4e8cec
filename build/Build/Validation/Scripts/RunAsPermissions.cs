using Build.Validation.AppSpecs;

namespace Build.Validation.Scripts;

/// <summary>
/// The agent makes folders as root: a hook that runs as somebody else cannot write there unless it was given the folder. An entry of
/// <c>permissions</c> gives what lies below its object; the object itself stays root's.
/// </summary>
public sealed class RunAsPermissions : Rule
{
    private static readonly string[] Gives = ["chown", "chmod", "setfacl", "install"];

    /// <inheritdoc/>
    public override string Id => "hook-runas-permissions";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        foreach (var appSpec in project.AppSpecs)
            foreach (var hook in appSpec.Hooks.Where(hook => hook.RunAs is not (null or "root")))
                if (Writes(project, appSpec, hook).Select(write => Finding(appSpec, hook, write)).OfType<Finding>().MaxBy(finding => finding.Severity) is { } finding)
                    yield return finding;
    }

    private static IEnumerable<InstalledFolderWrite> Writes(Project project, AppSpec appSpec, Hook hook) => project.ScriptOf(hook) is not { } script ? [] :
        InstalledFolderWrite.Of(script, appSpec.Destinations).Where(write => !UpTo(hook, appSpec).Any(earlier => GivesFolder(project, earlier, write.Into)));

    private Finding? Finding(AppSpec appSpec, Hook hook, InstalledFolderWrite write)
    {
        var entries = appSpec.Permissions.Select(entry => new Permission(entry)).Where(entry => entry.Entry["owner"]?.Text == hook.RunAs).ToList();
        if (entries.Exists(entry => entry.IsAbove(write.Into)))
            return null;
        var (place, what) = (hook.Entry["runas"]!.Place, FormattableString.Invariant($"{write.Script.Path}:{write.Line} writes {write.What} as {hook.RunAs} into {write.Into}"));
        var (allowed, above) = ($"a folder that belongs to {hook.RunAs}", Above(write.Into));
        return entries.Exists(entry => entry.Object == write.Into)
            ? Warning(place, $"{what} itself, which Install makes as root: permissions give {hook.RunAs} what lies below their object, and not the object", allowed,
                $"Write object: {above} instead, or make the folder in a BeforeInstall script without runas: install -d -o {hook.RunAs} -g {hook.RunAs} {write.Into}")
            : Error(place, $"{what}, which the agent makes as root", allowed,
                $"Add permissions: - object: {above}, pattern: \"**\", owner: {hook.RunAs}, group: {hook.RunAs}, type: [file, directory]");
    }

    // The hook itself among them: it may begin with a sudo.
    private static IEnumerable<Hook> UpTo(Hook hook, AppSpec appSpec)
    {
        var order = LifecycleEvents.Hooks.ToList();
        return appSpec.Hooks.Where(other => order.IndexOf(other.Event) < order.IndexOf(hook.Event)).Concat(appSpec.Hooks.TakeWhile(other => other != hook).Where(other => other.Event == hook.Event)).Append(hook);
    }

    // A variable may be the folder: then nothing can be said.
    private static bool GivesFolder(Project project, Hook hook, string folder) => project.ScriptOf(hook)?.Commands.Any(command =>
        Gives.Any(program => command.Runs(program)) && command.Program.Skip(1).Any(word => word.Text.Contains('$', StringComparison.Ordinal) || word.Text.TrimEnd('/') == folder)) ?? false;

    private static string Above(string folder) => folder.LastIndexOf('/') is > 0 and var slash ? folder[..slash] : "/";
}
