using System.Text.RegularExpressions;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Which of the things that an Install makes each entry of <c>permissions</c> is for: as the official agent's linux_permission_info.rb and install_instruction.rb have it.</summary>
internal static class PermissionPlan
{
    /// <summary>Paths of the instance for each entry that has some; everything is checked before anything is copied.</summary>
    /// <exception cref="AppSpecException">A path has two entries, or an entry for a file is written as one for a folder.</exception>
    public static IReadOnlyList<(AppSpecPermission Permission, IReadOnlyList<string> Paths)> Of(IReadOnlyList<AppSpecPermission> permissions, InstallPlan plan)
    {
        var files = plan.Copies.Select(copy => copy.Destination).ToHashSet(StringComparer.Ordinal);
        var result = permissions.Select(permission => (permission, Paths: Paths(permission, plan, files))).Where(each => each.Paths.Count > 0).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return result.SelectMany(each => each.Paths).FirstOrDefault(path => !seen.Add(path)) is { } twice
            ? throw new AppSpecException($"The deployment failed because the permissions setting for ({twice}) is specified more than once in the application specification file. Update the permissions section of the AppSpec file, and then try again.")
            : result;
    }

    private static IReadOnlyList<string> Paths(AppSpecPermission permission, InstallPlan plan, HashSet<string> files)
    {
        var meansFiles = permission.Types.Contains("file", StringComparer.Ordinal);
        List<string> found = files.Contains(permission.Object)
            ? meansFiles ? [File(permission)] : []
            : [.. (meansFiles ? plan.Copies.Select(copy => copy.Destination) : []).Where(path => Matches(permission, path))];
        if (found.Count > 0 && permission.Acls.Any(entry => entry.IsDefault))
            throw new AppSpecException("The deployment failed because the -d parameter has been specified to apply an acl setting to a file. This parameter is supported for directories only. Update the AppSpec file, and then try again.");
        return permission.Types.Contains("directory", StringComparer.Ordinal) ? [.. found, .. plan.Folders.Where(path => Matches(permission, path))] : found;
    }

    private static string File(AppSpecPermission permission) => permission switch
    {
        { Pattern: not "**" } => throw new AppSpecException($"The deployment failed because the application specification file includes an object ({permission.Object}) with an invalid pattern ({permission.Pattern}), such as a pattern for a file applied to a directory. Correct the permissions section of the AppSpec file, and then try again."),
        { Except.Count: > 0 } => throw new AppSpecException($"The deployment failed because the except parameter for a pattern in the permissions section ({string.Join(", ", permission.Except)}) for the object named {permission.Object} contains an invalid format. Update the AppSpec file, and then try again."),
        _ => permission.Object,
    };

    // What lies below the object, never the object itself.
    private static bool Matches(AppSpecPermission permission, string path)
    {
        var folder = permission.Object == "/" ? "/" : permission.Object + '/';
        if (!path.StartsWith(folder, StringComparison.Ordinal))
            return false;
        var below = path[folder.Length..];
        return (permission.Pattern is "**" || IsLike(below, permission.Pattern)) && !permission.Except.Any(except => IsLike(below, except));
    }

    // Patterns are for what lies directly in the folder; the asterisk is their one wildcard.
    private static bool IsLike(string below, string pattern) =>
        Regex.IsMatch(below, $@"\A{Regex.Escape(pattern).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
