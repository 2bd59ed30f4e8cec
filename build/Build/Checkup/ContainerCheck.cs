using Build.Processes;

namespace Build.Checkup;

/// <summary>Looks at Docker, where the settings ask for builds or instances in containers.</summary>
public sealed class ContainerCheck(BuildContext context)
{
    /// <summary>What was found; nothing when nobody asks for it.</summary>
    public async Task<IReadOnlyList<Finding>> RunAsync()
    {
        if (Asking() is not { Length: > 0 } asking)
            return [];
        try
        {
            var answer = await new ExternalProgram("docker", ["version", "--format", "{{.Server.Version}}"]) { WorkingFolder = context.Paths.Root }.RunAsync(context.Cancellation);
            return answer.ExitCode == 0
                ? [new("Docker", Severity.Good, $"{string.Concat(answer.Lines)}, for {asking}")]
                : [Missing(asking, answer.Lines is [.., var last] ? last : "no engine answers")];
        }
        catch (BadInput)
        {
            return [Missing(asking, "'docker' is not installed")];
        }
    }

    private static Finding Missing(string asking, string found) =>
        new("Docker", Severity.Missing, found, $"{asking} asks for it: start a Docker engine ('docker version' must answer), or take the setting out");

    // Settings that cannot be read are another check's finding.
    private string Asking()
    {
        try
        {
            var settings = context.Settings;
            return string.Join(" and ", new[] { settings.Build.InContainer ? "build.inContainer" : null, settings.Fleet.Container == true ? "fleet.container" : null }.OfType<string>());
        }
        catch (BadInput)
        {
            return "";
        }
    }
}
