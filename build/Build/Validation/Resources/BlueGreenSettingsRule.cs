using Build.Validation.Documents;

namespace Build.Validation.Resources;

/// <summary>The same for the deployment group of the settings.</summary>
public sealed class BlueGreenSettingsRule : Rule
{
    private const string File = "build/settings.json";

    /// <inheritdoc/>
    public override string Id => "settings-blue-green";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var deploy = project.Settings.Deploy;
        if (deploy.Style != "BLUE_GREEN")
            yield break;
        if (deploy.TargetGroups.Count == 0)
            yield return Error(PlaceOf(project, "style"), "deploy.style is BLUE_GREEN and deploy.targetGroups is empty", "a target group that traffic is switched in", "Set deploy.targetGroups, or deploy.style to IN_PLACE");
        if (deploy.BlueGreen.Fleet == "COPY_AUTO_SCALING_GROUP" && deploy.AutoScalingGroups.Count != 1)
            yield return Error(PlaceOf(project, "blueGreen"), FormattableString.Invariant($"deploy.blueGreen.fleet is COPY_AUTO_SCALING_GROUP and deploy.autoScalingGroups names {deploy.AutoScalingGroups.Count}"),
                "exactly one Auto Scaling group; or DISCOVER_EXISTING", "Set deploy.autoScalingGroups to one name, or deploy.blueGreen.fleet to DISCOVER_EXISTING");
    }

    // Settings come from arguments and the environment too: the file's first line stands for those.
    private static Place PlaceOf(Project project, string name)
    {
        if (project.Tree.Find(File) is not { } file)
            return new(File);
        var deploy = JsonText.Read(new(File, file.Text))["deploy"];
        return (deploy?[name] ?? deploy)?.Place ?? new(File);
    }
}
