using Build.Validation.Documents;

namespace Build.Validation.AppSpecs;

/// <summary>An entry of <c>permissions</c> needs an object, and its mode must still be octal once YAML has read it.</summary>
public sealed class PermissionsEntries : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-permissions";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        project.AppSpecs.SelectMany(appSpec => appSpec.Permissions).SelectMany(entry => Object(entry).Concat(Mode(entry)));

    private IEnumerable<Finding> Object(Mapping entry)
    {
        if (entry["object"]?.Text is not { } path)
            yield return Error(entry.Place, "An entry of permissions has no object", "the full path of a file or folder that this revision installs", "Write '- object: /home/ec2-user/app'");
        else if (!path.StartsWith('/'))
            yield return Error(entry["object"]!.Place, $"Object '{path}' is no full path", "the full path of a file or folder that this revision installs", $"Write '/{path}' if that is meant");
    }

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
