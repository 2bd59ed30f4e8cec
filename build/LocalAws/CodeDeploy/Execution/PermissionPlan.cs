using System.IO.Enumeration;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Which of the things that an Install made a permission is for.</summary>
internal static class PermissionPlan
{
    /// <summary>Paths of the instance, in the order in which they were made.</summary>
    public static IEnumerable<string> Paths(AppSpecPermission permission, InstallPlan plan)
    {
        var made = plan.Folders.Select(path => (Path: path, Type: "directory")).Concat(plan.Copies.Select(copy => (Path: copy.Destination, Type: "file")));
        return made.Where(each => permission.Types.Contains(each.Type, StringComparer.Ordinal) && Matches(permission, each.Path)).Select(each => each.Path);
    }

    private static bool Matches(AppSpecPermission permission, string path)
    {
        if (path == permission.Object)
            return permission.Pattern is "**";
        if (!path.StartsWith(permission.Object == "/" ? "/" : permission.Object + '/', StringComparison.Ordinal))
            return false;
        var below = path[permission.Object.Length..].TrimStart('/');
        var name = below[(below.LastIndexOf('/') + 1)..];
        if (permission.Except.Any(except => FileSystemName.MatchesSimpleExpression(except, name, ignoreCase: false)))
            return false;
        return permission.Pattern is "**" || (!below.Contains('/', StringComparison.Ordinal) && FileSystemName.MatchesSimpleExpression(permission.Pattern, name, ignoreCase: false));
    }
}
