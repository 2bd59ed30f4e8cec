using Build.Validation.Documents;
using Build.Validation.Sources;

namespace Build.Validation.AppSpecs;

/// <summary>An entry of <c>permissions</c> needs an object, its mode must still be octal once YAML has read it, and patterns and exceptions are for folders.</summary>
public sealed class PermissionsEntries : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-permissions";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        project.AppSpecs.SelectMany(appSpec => appSpec.Permissions.SelectMany(entry => Object(entry).Concat(File(project, appSpec, new Permission(entry))).Concat(Mode(entry)).Concat(Acls(entry))));

    private IEnumerable<Finding> Object(Mapping entry)
    {
        if (entry["object"]?.Text is not { } path)
            yield return Error(entry.Place, "An entry of permissions has no object", "the full path of a file or folder that this revision installs", "Write '- object: /home/ec2-user/app'");
        else if (!path.StartsWith('/'))
            yield return Error(entry["object"]!.Place, $"Object '{path}' is no full path", "the full path of a file or folder that this revision installs", $"Write '/{path}' if that is meant");
    }

    // Install fails there, before it copies anything.
    private IEnumerable<Finding> File(Project project, AppSpec appSpec, Permission permission)
    {
        if (!permission.IsFor(permission.Object ?? "", isFolder: false) || !appSpec.Files.Any(file => Brings(appSpec.Tree(project.Tree), file, permission.Object!)))
            yield break;
        if (permission.Pattern != "**")
            yield return Error(permission.Entry["pattern"]!.Place, $"Object {permission.Object} is a file, and '{permission.Pattern}' a pattern for what lies in a folder: Install fails", "no pattern for a file", "Take the pattern out, or name the folder as the object");
        if (permission.Except.Any())
            yield return Error(permission.Entry["except"]!.Place, $"Object {permission.Object} is a file, and nothing lies below it to except: Install fails", "no exceptions for a file", "Take except out, or name the folder as the object");
    }

    private static bool Brings(SourceTree tree, FileCopy file, string path) =>
        file is { Source.Text: { } source, Destination.Text: { } destination } && path.StartsWith(destination.TrimEnd('/') + '/', StringComparison.Ordinal)
        && path[(destination.TrimEnd('/').Length + 1)..] is var below && (tree.HasFile(source) ? Path.GetFileName(source) == below : tree.HasFile($"{source}/{below}"));

    private IEnumerable<Finding> Acls(Mapping entry) =>
        from item in entry["acls"]?.Items ?? []
        where item.Text?.Split(':') is ["u" or "user" or "g" or "group", "", _] or ["o" or "other", ..] or ["", _]
        select Error(item.Place, $"'{item.Text}' is what the mode sets: Install fails", "entries for named accounts and groups, masks, and default: ones", "Set it with mode");

    private IEnumerable<Finding> Mode(Mapping entry)
    {
        if (entry["mode"] is not Scalar { IsNull: false } mode)
            yield break;
        var isOctal = mode.Value.Length is >= 1 and <= 4 && mode.Value.All(digit => digit is >= '0' and <= '7');
        if (!isOctal)
            yield return Error(mode.Place, $"The mode is '{mode.Value}'", "one to four octal digits in quotes", "Write mode: \"0644\" or mode: \"0755\"");
        else if (mode is { IsQuoted: false } && mode.Value.Length > 1 && mode.Value[0] == '0')
            yield return Error(mode.Place, FormattableString.Invariant($"The mode {mode.Value} has no quotes: YAML reads the number {Convert.ToInt32(mode.Value, 8)}, and the agent sets that"),
                "one to four octal digits in quotes", $"Write mode: \"{mode.Value}\"");
    }
}
