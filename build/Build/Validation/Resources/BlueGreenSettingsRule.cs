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
        if (deploy.BlueGreen is { OnReady: "STOP_DEPLOYMENT", ReadyWaitMinutes: 0 })
            yield return Error(PlaceOf(project, "blueGreen"), "deploy.blueGreen.onReady is STOP_DEPLOYMENT and deploy.blueGreen.readyWaitMinutes is 0", "a wait in which Continue can reroute", "Set deploy.blueGreen.readyWaitMinutes to 1 or more, or onReady to CONTINUE_DEPLOYMENT");
        if (deploy.BlueGreen.Fleet == "DISCOVER_EXISTING")
            yield return Warning(PlaceOf(project, "blueGreen"), "deploy.blueGreen.fleet is DISCOVER_EXISTING, and a pipeline cannot name the replacement instances", "COPY_AUTO_SCALING_GROUP", "Deploy with aws deploy create-deployment --target-instances, or set COPY_AUTO_SCALING_GROUP");
        var ours = project.Settings.Fleet.Enabled != false && deploy.AutoScalingGroups.Count == 0; // then one is brought up
        if (deploy.BlueGreen.Fleet == "COPY_AUTO_SCALING_GROUP" && deploy.AutoScalingGroups.Count != 1 && !ours)
            yield return Error(PlaceOf(project, "blueGreen"), FormattableString.Invariant($"deploy.blueGreen.fleet is COPY_AUTO_SCALING_GROUP and deploy.autoScalingGroups names {deploy.AutoScalingGroups.Count}"),
                "exactly one Auto Scaling group; or DISCOVER_EXISTING", "Set deploy.autoScalingGroups to one name, fleet.enabled to true, or deploy.blueGreen.fleet to DISCOVER_EXISTING");
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
