using System.Diagnostics;

namespace LocalAws.CodeBuild.Execution.Shell;

/// <summary>Gives folders to the user that run-as names.</summary>
internal static class Ownership
{
    /// <summary>Lets other users pass through a folder, though not look into it.</summary>
    public static void LetThrough(string folder)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }

    /// <exception cref="PhaseFailure">chown failed.</exception>
    public static async Task GiveAsync(string user, IEnumerable<string> folders, CancellationToken cancellation)
    {
        using var chown = Process.Start(new ProcessStartInfo("chown", ["-R", user, .. folders]) { RedirectStandardError = true })!;
        var error = await chown.StandardError.ReadToEndAsync(cancellation);
        await chown.WaitForExitAsync(cancellation);
        if (chown.ExitCode != 0)
            throw PhaseFailure.Client($"run-as: cannot give the build's folders to {user}: {error.Trim()}");
    }
}
